import Usage
internal import Quantities
internal import SQLite

/// A row of `users`, not yet validated.
///
/// A file that was edited by hand may hold anything. An invalid row must not prevent other users from being read or
/// changed, nor itself from being repaired or removed.
struct UserRow: Sendable {
    static let columns = "id, name, folded, display_name, is_public, zone, created, account, share_epoch"

    let id: Int
    let name: String
    let key: String
    var displayName: String?
    var isPublic: Bool
    var zone: String
    let created: Int
    let shareSeal: ShareSeal?

    init(_ row: borrowing Row) {
        id = row.integer(0)
        name = row.text(1)
        key = row.text(2)
        displayName = row.optionalText(3)
        // Any other value keeps the profile private.
        isPublic = row.integer(4) == 1
        zone = row.text(5)
        created = row.integer(6)
        shareSeal = ShareSeal(account: row.blob(7), epoch: row.blob(8))
    }

    /// Validates the row.
    ///
    /// - Throws: `StoreError.damaged` or `unknownZone` for an invalid name, display name or time zone.
    func user() throws(StoreError) -> User {
        guard let userName = UserName(name), userName.key == key else {
            throw .damaged(user: key, reason: "the name is stored as “\(SafeText.shown(name))”")
        }
        guard let zone = Zone(zone) else { throw .unknownZone(user: name, identifier: zone) }
        do throws(StoreError) {
            try SQLiteProfileStore.check(displayName, "the display name", maxLength: 60)
        } catch {
            throw .damaged(user: name, reason: error.description)
        }
        return User(
            name: userName,
            displayName: displayName,
            isPublic: isPublic,
            zone: zone,
            created: Timestamp(unixMicroseconds: created),
            shareSeal: shareSeal,
            id: id
        )
    }
}
