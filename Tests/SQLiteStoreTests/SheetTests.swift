import SQLite
import SQLiteStore
import TestSupport
import Testing
import Usage
import UsageImport

@Suite struct SheetTests {
    @Test func `an id from outside is never that of a sum`() throws {
        let test = try TestStore()
        let row =
            #"{"date":"2024-10-04","modelBreakdowns":[{"modelName":"m","inputTokens":5,"outputTokens":0,"cost":1}]}"#
        try test.importing(row)
        let connection = try Connection(path: test.path, access: .readOnly, busyTimeout: .zero)
        let id = try connection.statement("SELECT request FROM records").first { $0.text(0) }
        let stolen =
            #"{"timestamp":"2024-10-04T12:00:00Z","model":"gpt-4o","source":"cli","inputTokens":10,"outputTokens":0,"#
            + "\"requestId\":\"\\u001f\((id ?? "").dropFirst())\"}"
        #expect(try test.importing(stolen).rejected.count == 1)
    }
}
