import GitHub
import Testing

@Suite struct TokenPoolTests {
    private let tokens: [AccessToken]

    init() throws {
        tokens = try ["token-aaaaaaaaaaaaaaaa", "token-bbbbbbbbbbbbbbbb", "token-cccccccccccccccc"].map {
            try #require(AccessToken(configured: $0))
        }
    }

    private func taken(_ pool: inout TokenPool, at now: Duration) -> AccessToken? {
        if case .token(let token) = pool.take(at: now) { token } else { nil }
    }

    @Test func `requests at the same time spread over full tokens`() {
        var pool = TokenPool(tokens)
        let first = Set((0..<3).compactMap { _ in taken(&pool, at: .zero) })

        #expect(first == Set(tokens))
    }

    @Test func `most left goes first`() {
        var pool = TokenPool(tokens)
        for (token, remaining) in zip(tokens, [10, 30, 20]) {
            pool.observe(limit: 5000, remaining: remaining, resetIn: .seconds(100), of: token, at: .zero)
        }

        #expect((0..<11).map { _ in taken(&pool, at: .zero) }.prefix(10).allSatisfy { $0 == tokens[1] })
        #expect(Set((0..<4).compactMap { _ in taken(&pool, at: .zero) }) == [tokens[1], tokens[2]])
    }

    @Test func `an exhausted pool says when the first token wakes and recovers then`() {
        var pool = TokenPool(tokens)
        for (token, seconds) in zip(tokens, [300, 200, 400]) {
            pool.exhaust(token, resetIn: .seconds(seconds), at: .zero)
        }

        #expect(pool.take(at: .zero) == .exhausted(retryAfter: .seconds(200)))
        #expect(pool.take(at: .seconds(150)) == .exhausted(retryAfter: .seconds(50)))
        #expect(pool.take(at: .seconds(200)) == .token(tokens[1]))
        #expect((0..<4999).allSatisfy { _ in taken(&pool, at: .seconds(200)) == tokens[1] })
        #expect(taken(&pool, at: .seconds(200)) == nil)
    }

    @Test func `a token that never hears of a reset recovers after a minute`() {
        var pool = TokenPool([tokens[0]])
        for _ in 0..<5000 { #expect(taken(&pool, at: .zero) != nil) }

        #expect(pool.take(at: .zero) == .exhausted(retryAfter: .seconds(60)))
        #expect(taken(&pool, at: .seconds(60)) == tokens[0])
    }

    @Test func `an answer that comes late does not raise the budget`() {
        var pool = TokenPool([tokens[0]])
        pool.observe(limit: 5000, remaining: 1, resetIn: .seconds(100), of: tokens[0], at: .zero)
        pool.observe(limit: 5000, remaining: 50, resetIn: .seconds(99), of: tokens[0], at: .seconds(1))
        _ = pool.take(at: .seconds(1))

        #expect(pool.take(at: .seconds(1)) == .exhausted(retryAfter: .seconds(99)))
    }

    @Test func `the next hour's budget replaces the old one`() {
        var pool = TokenPool([tokens[0]])
        pool.observe(limit: 5000, remaining: 0, resetIn: .seconds(100), of: tokens[0], at: .zero)
        pool.observe(limit: 5000, remaining: 7, resetIn: .seconds(3600), of: tokens[0], at: .seconds(99))

        #expect((0..<7).allSatisfy { _ in taken(&pool, at: .seconds(99)) != nil })
        #expect(taken(&pool, at: .seconds(99)) == nil)
    }

    @Test func `a secondary limit rests longer each time, until an answer comes through`() {
        var pool = TokenPool([tokens[0]])
        let rests = (0..<3).map { _ in pool.rest(tokens[0], retryAfter: nil, at: .zero) }
        pool.succeed(tokens[0])

        #expect(rests == [.seconds(60), .seconds(120), .seconds(240)])
        #expect(pool.rest(tokens[0], retryAfter: nil, at: .zero) == .seconds(60))
        #expect(pool.rest(tokens[0], retryAfter: .seconds(5), at: .zero) == .seconds(5))
        #expect(pool.take(at: .zero) == .exhausted(retryAfter: .seconds(240)))
    }

    @Test func `no reset, however far, puts a token to sleep for much longer than an hour`() {
        var pool = TokenPool([tokens[0]])
        pool.exhaust(tokens[0], resetIn: .seconds(Int64.max), at: .zero)
        #expect(pool.take(at: .zero) == .exhausted(retryAfter: .seconds(3660)))

        var other = TokenPool([tokens[0]])
        other.observe(limit: .min, remaining: .min, resetIn: .seconds(Int64.min), of: tokens[0], at: .zero)
        #expect(other.take(at: .seconds(61)) == .token(tokens[0]))
    }

    @Test func `a refused token is tried again after minutes, doubled up to an hour, and each refusal is news once`() {
        var pool = TokenPool([tokens[0]])
        var now = Duration.zero
        for minutes in [1, 2, 4, 8, 16, 32, 60, 60] {
            #expect(taken(&pool, at: now) == tokens[0])
            let rests = (0..<2).map { _ in pool.refuse(tokens[0], at: now) }
            #expect(rests == [.seconds(60 * minutes), nil])
            #expect(pool.take(at: now) == .refused(retryAfter: .seconds(60 * minutes)))
            now += .seconds(60 * minutes)
        }
    }

    @Test func `one request at a time tries a refused token, and its answer lets all through`() {
        var pool = TokenPool([tokens[0]])
        _ = pool.refuse(tokens[0], at: .zero)
        #expect(taken(&pool, at: .seconds(60)) == tokens[0])
        #expect(pool.take(at: .seconds(60)) == .refused(retryAfter: .seconds(15)))

        let isNews = (0..<2).map { _ in pool.succeed(tokens[0]) }
        #expect(isNews == [true, false])
        #expect(taken(&pool, at: .seconds(60)) == tokens[0])
        #expect(pool.refuse(tokens[0], at: .seconds(61)) == .seconds(60))
    }

    @Test func `a trial that nothing is heard of is followed by another`() {
        var pool = TokenPool([tokens[0]])
        _ = pool.refuse(tokens[0], at: .zero)
        _ = pool.take(at: .seconds(60))

        #expect(taken(&pool, at: .seconds(75)) == tokens[0])
    }

    @Test func `a refused token that turns out to be spent, or to be asked too much, is accepted`() {
        var pool = TokenPool(Array(tokens.prefix(2)))
        for token in tokens.prefix(2) { _ = pool.refuse(token, at: .zero) }
        for _ in 0..<2 { _ = pool.take(at: .seconds(60)) }
        pool.exhaust(tokens[0], resetIn: .seconds(600), at: .seconds(61))
        pool.rest(tokens[1], retryAfter: .seconds(30), at: .seconds(61))

        #expect(pool.state(at: .seconds(61)).map(\.condition) == [.spent, .resting])
        #expect(!pool.isRefusedThroughout)
        #expect(pool.take(at: .seconds(61)) == .exhausted(retryAfter: .seconds(30)))
    }

    @Test func `a refused token is tried while others work, but not right after a refusal`() {
        var pool = TokenPool(tokens)
        _ = pool.refuse(tokens[0], at: .zero)
        _ = pool.succeed(tokens[1])
        #expect(pool.count == 2)
        #expect((0..<100).allSatisfy { _ in taken(&pool, at: .seconds(59)) != tokens[0] })
        #expect(taken(&pool, at: .seconds(60)) == tokens[0])
        _ = pool.refuse(tokens[0], at: .seconds(60))
        #expect((0..<100).allSatisfy { _ in taken(&pool, at: .seconds(500)) != tokens[0] })
    }

    @Test func `two refusals in a row end the walk, an answer in between does not`() {
        var pool = TokenPool(tokens)
        _ = pool.refuse(tokens[0], at: .zero)
        _ = pool.refuse(tokens[0], at: .zero)
        #expect(!pool.isRefusedThroughout)
        _ = pool.succeed(tokens[2])
        _ = pool.refuse(tokens[1], at: .zero)
        #expect(!pool.isRefusedThroughout)
        _ = pool.refuse(tokens[2], at: .zero)
        #expect(pool.isRefusedThroughout)
    }

    @Test func `refused tokens are said to be refused only when none is accepted`() {
        var pool = TokenPool(tokens)
        for token in tokens { _ = pool.refuse(token, at: .zero) }
        #expect(pool.take(at: .zero) == .refused(retryAfter: .seconds(60)))

        var other = TokenPool(tokens)
        for token in tokens.dropLast() { _ = other.refuse(token, at: .zero) }
        other.exhaust(tokens[2], resetIn: .seconds(600), at: .zero)
        #expect(other.take(at: .zero) == .exhausted(retryAfter: .seconds(60)))
    }

    @Test func `without tokens there is a time to come back all the same`() {
        var pool = TokenPool([])

        #expect(pool.take(at: .zero) == .exhausted(retryAfter: .seconds(300)))
    }

    @Test func `a token named twice counts once`() {
        #expect(TokenPool(tokens + tokens).count == 3)
    }
}
