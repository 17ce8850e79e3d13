internal import HTTP
internal import Sockets

extension EventLoop {
    /// Starts the deadline of a phase when the phase begins, or begins again for another request.
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

    /// Ends what is late, and tries again what had to wait.
    func checkDeadlines() {
        nextCheck = now + checkInterval
        // Who stands in line waits for the loop, and not the loop for them.
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

    /// Takes in what has connected already, closes what is idle, and lets the rest finish.
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
        // A request may have arrived since the last event; it deserves its answer.
        connection.isReadable = true
        serve(connection)
        guard !connection.isClosed else { return }
        if connection.phase == .idle { return close(connection) }
        // Whoever has just connected is about to ask, but a connection opened in advance may never.
        if connection.requests == 0, connection.input.isEmpty {
            connection.deadline = min(connection.deadline, now + .milliseconds(500))
        }
    }
}
