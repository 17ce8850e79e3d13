import Foundation
import Parameters
import Testing

@testable import Service
import HTTP

/// The descriptions of parameters say what endpoints read.
@Suite(.timeLimit(.minutes(5))) struct EndpointParameterTests {
    /// An address of an endpoint.
    private func path(of endpoint: Endpoint) -> String {
        endpoint.pattern.description
            .replacing("{username}", with: "demo")
            .replacing("{id}", with: "first-sync")
    }

    @Test func `pictures of users refuse what their descriptions do not allow, and name the parameter`() async throws {
        let service = try ServiceUnderTest()
        let badges = BadgeEndpoint(profiles: service.reader)

        for endpoint in [badges.user, badges.demo] + CardEndpoint.all(service.reader) {
            #expect(!endpoint.parameters.isEmpty, "\(endpoint.pattern)")
            for parameter in endpoint.parameters {
                let answer = try await service.get("\(path(of: endpoint))?\(parameter.name)=~")
                #expect(answer.status == 400, "\(endpoint.pattern) \(parameter.name)")
                let text = String(decoding: answer.body, as: UTF8.self)
                #expect(text.contains(parameter.name) && text.contains(parameter.allowed.words), "\(text)")
            }
        }
    }

    @Test func `pictures of users take every value that their descriptions list`() async throws {
        let service = try ServiceUnderTest()
        let badges = BadgeEndpoint(profiles: service.reader)

        for endpoint in [badges.demo] + CardEndpoint.all(service.reader) {
            for parameter in endpoint.parameters {
                guard case .choices(let choices) = parameter.allowed else { continue }
                for choice in choices {
                    let answer = try await service.get("\(path(of: endpoint))?\(parameter.name)=\(choice)")
                    #expect(answer.status == 200, "\(endpoint.pattern) \(parameter.name)=\(choice)")
                }
            }
        }
    }

    @Test func `ranks refuse what their descriptions do not allow, and name the parameter`() async throws {
        let service = try RankService()

        // A token is GitHub's to judge.
        for parameter in RankRequest.rankParameters where parameter.name != RankRequest.tokenParameter {
            let answer = try await service.get("/api/rank/octocat?\(parameter.name)=~")
            #expect(answer.status == 400, "\(parameter.name)")
            #expect(String(decoding: answer.body, as: UTF8.self).contains(parameter.name))
        }
    }
}
