public import Quantities

/// A store of users and their usage.
///
/// Every read and every write is one transaction: a read returns one consistent state, and a write is stored completely
/// or not at all. All of them may block on a disk or another machine, so threads that serve connections must not call
/// them. They throw `StoreError`. `StoreContractTests` tests every backend.
public protocol ProfileStoring: PictureReading, ProfileWriting, UsageWriting {
    /// Throws `StoreError` unless the store can be read; for health checks.
    func check() throws(StoreError)

    /// Returns what has changed since a mark, by any process; cheap enough to call a few times a second.
    ///
    /// - Parameter mark: the mark that the last call returned; nil the first time.
    /// - Returns: the users whose pictures are outdated, or `everything` if it cannot tell, and the mark for the next
    ///   call.
    /// - Throws: `StoreError` when the store cannot be read at all.
    func changes(since mark: ChangeMark?) throws(StoreError) -> StoreChanges
}

/// Reads what pictures show, each in one transaction, which also decides whether the profile is shown.
public protocol PictureReading: Sendable {
    /// Returns what a badge shows of a user.
    func badge(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<Statistics>>

    /// Returns what a card of all time shows of a user.
    func statsCard(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<Statistics>>

    /// Returns what a card of the last seven complete days shows of a user.
    func weekly(
        of name: UserName,
        at time: ReadingTime,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<WeeklyUsage>>

    /// Returns when a user unlocked an achievement, or a profile with nil if they have not.
    func achievement(
        _ achievement: Achievement,
        of name: UserName,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<UnlockedAchievement?>>

    /// Returns what a card of a calendar year, 1 to 9999, shows of a user; `missing` for any other year.
    func wrapped(
        _ year: Int,
        of name: UserName,
        for viewer: Viewer
    ) throws(StoreError) -> ProfileLookup<Profile<YearReview>>

    /// Returns the user who has a name.
    func user(_ name: UserName, for viewer: Viewer) throws(StoreError) -> ProfileLookup<User>

    /// Returns the user whom an API token belongs to, or nil if it is not a valid token.
    func user(token: String) throws(StoreError) -> User?
}

/// Reads and changes users and what belongs to them.
public protocol ProfileWriting: Sendable {
    /// Returns the user who has a name, public or private, or nil if there is none.
    func user(_ name: UserName) throws(StoreError) -> User?

    /// Returns all users sorted by name, with an error in place of each whose stored values are unusable.
    func users() throws(StoreError) -> [Result<User, StoreError>]

    /// Adds a user.
    @discardableResult
    func addUser(
        _ name: UserName,
        displayName: String?,
        isPublic: Bool,
        zone: Zone,
        at time: Timestamp
    ) throws(StoreError) -> User

    /// Changes those properties of a user that are given.
    @discardableResult func update(_ name: UserName, _ changes: UserChanges) throws(StoreError) -> User

    /// Removes a user with everything that is stored of them; returns how much that was.
    @discardableResult func removeUser(_ name: UserName) throws(StoreError) -> UserHoldings

    /// Returns how much is stored of a user.
    func holdings(of name: UserName) throws(StoreError) -> UserHoldings

    /// Stores a user's picture file in place of the one there is; nil removes it.
    func setAvatar(_ file: [UInt8]?, of name: UserName) throws(StoreError)

    /// Ends every share link to a user's pictures that was made so far.
    func revokeShares(of name: UserName) throws(StoreError)

    /// Makes an API token for a user.
    func addToken(
        for name: UserName,
        label: String,
        at time: Timestamp
    ) throws(StoreError) -> (token: String, stored: APIToken)

    /// Returns the API tokens of a user.
    func tokens(of user: User) throws(StoreError) -> [APIToken]

    /// Revokes an API token of a user.
    func revokeToken(_ id: Int, of user: User) throws(StoreError)

    /// Grants a user an achievement; returns false if they have it already.
    func grant(_ id: String, to name: UserName, at time: Timestamp) throws(StoreError) -> Bool

    /// Takes back an achievement that was granted; returns false if the user does not have it.
    func revoke(_ id: String, from name: UserName) throws(StoreError) -> Bool
}

/// Reads and changes the usage of users.
public protocol UsageWriting: Sendable {
    /// Stores a batch of uses and sheets for a user, who is added if the options have a newcomer.
    ///
    /// - Returns: the outcome, with the indices of the items that were rejected.
    func add(_ items: [UsageItem], for name: UserName, _ options: ImportOptions) throws(StoreError) -> BatchOutcome

    /// Recomputes the cost of a user's records with the prices that the store was opened with; returns how many records
    /// changed.
    @discardableResult func reprice(_ name: UserName) throws(StoreError) -> Int

    /// Checks that no price is too high for a user's records, and changes nothing.
    func checkPrices(for name: UserName) throws(StoreError)

    /// Returns the usage of models without a price, of a user or of all users (nil), naming up to `count` models.
    func unpriced(of name: UserName?, top count: Int) throws(StoreError) -> UnpricedUsage

    /// Returns whether there are records that may have been priced with another version of the program's price list.
    func hasOutdatedPrices() throws(StoreError) -> Bool

    /// Notes that all records are priced with the program's present price list.
    func notePrices() throws(StoreError)

    /// Returns the machines that a user's records come from.
    func machines(of name: UserName) throws(StoreError) -> [MachineHoldings]

    /// Renames a machine of a user.
    func renameMachine(of name: UserName, from old: String, to new: String) throws(StoreError)

    /// Removes all records of a machine of a user; returns how many there were.
    @discardableResult func removeMachine(_ machine: String, of name: UserName) throws(StoreError) -> Int

    /// Removes all records of a range of days of a user; returns how many there were.
    @discardableResult func forget(_ days: ClosedRange<Day>, of name: UserName) throws(StoreError) -> Int

    /// Writes all usage of a user as JSON lines that an import reads.
    func exportUsage(of name: UserName, _ write: (String) -> Void) throws(StoreError)
}

/// Stores documents that others make and read, such as GitHub's statistics.
public protocol DocumentStoring: Sendable {
    /// Returns the documents about a subject in a collection, sorted by name.
    func documents(of subject: String, in collection: String) throws(StoreError) -> [StoredDocument]

    /// Returns when a document of a collection was last stored, or nil if there is none.
    func newestDocument(in collection: String) throws(StoreError) -> Timestamp?

    /// Stores documents by subject, replacing those of the same names, and deletes old ones, in one transaction.
    ///
    /// - Parameters:
    ///   - documents: the documents by subject.
    ///   - collection: what they belong to.
    ///   - time: the time, by a clock that does not jump.
    ///   - calendar: the time by a second clock, if any: a subject is deleted as too old only when both agree.
    ///   - policy: how much of the collection is kept.
    /// - Throws: `StoreError` when nothing was stored.
    func put(
        _ documents: [String: [StoredDocument]],
        in collection: String,
        at time: Timestamp,
        calendar: Timestamp?,
        keeping policy: DocumentPolicy
    ) throws(StoreError)
}

extension ProfileStoring {
    /// Returns the user with a name.
    ///
    /// - Throws: `StoreError.unknownUser` if there is none.
    public func existingUser(_ name: UserName) throws(StoreError) -> User {
        guard let user = try user(name) else { throw .unknownUser(name) }
        return user
    }
}

extension UsageWriting {
    /// Returns the usage of models without a price, of a user or of all users (nil), naming up to five models.
    public func unpriced(of name: UserName? = nil) throws(StoreError) -> UnpricedUsage {
        try unpriced(of: name, top: 5)
    }
}
