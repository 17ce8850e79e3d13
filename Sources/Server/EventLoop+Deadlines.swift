internal import HTTP
internal import Sockets

extension EventLoop {
    /// Sets the deadline when a phase begins, or begins anew for the next request.
    func updateDeadline(_ connection: ClientConnection) {
        let phase = connection.currentPhase
        guard phase != connection.phase || connection.phaseRequest != connection.requests else { return }
        if phase.waitsForClient || connection.phase.waitsForClient {
            connections.note(connection, isSilent: phase.waitsForClient)
        }
        connection.phase = phase
        connection.phaseRequest = connection.requests
        connection.deadline = now + duration(of: phase)
    }

    func duration(of phase: ClientConnection.Phase) -> Duration {
        let deadlines = context.configuration.deadlines
        return switch phase {
        case .head: deadlines.head
        case .body: deadlines.body
        case .idle: deadlines.idle
        case .answer: deadlines.answer
        case .write: deadlines.write
        case .linger: deadlines.linger
        }
    }

    /// Ends what is past its deadline, and accepts connections again after a pause.
    func checkDeadlines() {
        nextCheck = now + checkInterval
        // A connection in line waits for the loop: it is not late.
        for connection in connections.all where connection.deadline <= now && !connection.isInLine {
            expire(connection)
        }
        if let drainsUntil, drainsUntil <= now {
            for connection in connections.all { close(connection) }
        }
        resumeListening()
    }

    private func expire(_ connection: ClientConnection) {
        switch connection.phase {
        case .head where !connection.input.isEmpty: refuseUnfinished(connection)
        case .body: refuse(.request(.timedOut), receivingOn: connection)
        case .answer: refuse(.tooSlow, on: connection)
        case .head, .idle, .write, .linger: return close(connection)
        }
        serve(connection)
    }

    private func refuseUnfinished(_ connection: ClientConnection) {
        let input = connection.input
        let bytes = input.span.extracting(connection.inputStart..<input.count)
        refuse(.request(.timedOut), connection.parser.unfinishedHead(over: bytes), bytes, on: connection)
    }

    /// Accepts what has connected already, closes idle connections, and lets the others finish.
    func beginDraining() {
        guard !isDraining else { return }
        if isListening { acceptWaiting() }
        drainsUntil = now + context.configuration.deadlines.drain
        nextCheck = now
        pauseListening()
        listener?.stop()
        listener = nil
        for connection in connections.all { drain(connection) }
    }

    private func drain(_ connection: ClientConnection) {
        // A request that has arrived since the last event is still answered.
        connection.isReadable = true
        serve(connection)
        guard !connection.isClosed else { return }
        if connection.phase == .idle { return close(connection) }
        // A new connection is about to send a request; one that was opened in advance may never send one.
        if connection.requests == 0, connection.input.isEmpty {
            connection.deadline = min(connection.deadline, now + .milliseconds(500))
        }
    }
}
