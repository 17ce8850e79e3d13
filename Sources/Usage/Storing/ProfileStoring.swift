public import Quantities

/// A store of users and their usage.
///
/// Every read and every write is one transaction: what it returns is of one moment, and what it writes is there whole or
/// not at all. All of them may wait for a disk or another machine, so that no thread that serves connections calls them.
/// They throw `StoreError`; the contract is tested for every backend alike.
public protocol ProfileStoring: PictureReading, ProfileWriting, UsageWriting {
    /// Checks that the store can be read, as for somebody's picture.
    func check() throws(StoreError)

    /// Returns what has changed since a moment, by any process.
    ///
    /// Cheap enough to ask a few times a second. When it cannot tell what has changed, everything has.
    ///
    /// - Parameter mark: what the last call has returned; nil the first time, when everything is new.
    /// - Returns: whose pictures are void, and the mark to ask with the next time.
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
    /// Returns the user who has a name, public or not, or nil if there is none.
    func user(_ name: UserName) throws(StoreError) -> User?

    /// Returns all users by name; for each who cannot be understood, why not.
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

    /// Changes what is given about a user.
    @discardableResult func update(_ name: UserName, _ changes: UserChanges) throws(StoreError) -> User

    /// Removes a user with everything that is stored of them; returns what that was.
    @discardableResult func removeUser(_ name: UserName) throws(StoreError) -> UserHoldings

    /// Returns how much is stored of a user.
    func holdings(of name: UserName) throws(StoreError) -> UserHoldings

    /// Keeps a picture file of a user in place of the one there is; nil removes it.
    func setAvatar(_ file: [UInt8]?, of name: UserName) throws(StoreError)

    /// Ends every link to a user's pictures that was made so far.
    func revokeShares(of name: UserName) throws(StoreError)

    /// Makes an API token for a user.
    func addToken(
        for name: UserName,
        label: String,
        at time: Timestamp
    ) throws(StoreError) -> (token: String, stored: APIToken)

    /// Returns the API tokens of a user.
    func tokens(of user: User) throws(StoreError) -> [APIToken]

    /// Makes an API token worthless.
    func revokeToken(_ id: Int, of user: User) throws(StoreError)

    /// Grants a user an achievement that usage does not earn; returns false if they have it already.
    func grant(_ id: String, to name: UserName, at time: Timestamp) throws(StoreError) -> Bool

    /// Takes back an achievement that was granted; returns false if they do not have it.
    func revoke(_ id: String, from name: UserName) throws(StoreError) -> Bool
}

/// Reads and changes the usage of users.
public protocol UsageWriting: Sendable {
    /// Stores a batch of uses and day sheets for a user, who is added where the options have a newcomer.
    ///
    /// - Returns: what became of it, and which items were rejected, by their place in the batch.
    func add(_ items: [UsageItem], for name: UserName, _ options: ImportOptions) throws(StoreError) -> BatchOutcome

    /// Works the cost of a user's records out anew with the prices that the store was opened with; returns how many records
    /// that has changed.
    @discardableResult func reprice(_ name: UserName) throws(StoreError) -> Int

    /// Checks that no price is too high for a user's records, and changes nothing.
    func checkPrices(for name: UserName) throws(StoreError)

    /// Returns the usage without a price, of a user or of all.
    func unpriced(of name: UserName?, top count: Int) throws(StoreError) -> UnpricedUsage

    /// Returns whether records were priced with other prices than the store was opened with.
    func hasOutdatedPrices() throws(StoreError) -> Bool

    /// Notes that all records are priced with the prices that the store was opened with.
    func notePrices() throws(StoreError)

    /// Returns the machines that a user's records come from.
    func machines(of name: UserName) throws(StoreError) -> [MachineHoldings]

    /// Gives a machine of a user another name.
    func renameMachine(of name: UserName, from old: String, to new: String) throws(StoreError)

    /// Removes all records of a machine of a user; returns how many.
    @discardableResult func removeMachine(_ machine: String, of name: UserName) throws(StoreError) -> Int

    /// Removes the records of some days of a user; returns how many.
    @discardableResult func forget(_ days: ClosedRange<Day>, of name: UserName) throws(StoreError) -> Int

    /// Writes all usage of a user as JSON lines that an import reads.
    func exportUsage(of name: UserName, _ write: (String) -> Void) throws(StoreError)
}

/// Keeps documents that others make and read, such as what GitHub has said.
public protocol DocumentStoring: Sendable {
    /// Returns the documents about a subject.
    func documents(of subject: String, in collection: String) throws(StoreError) -> [StoredDocument]

    /// Returns when the newest document of a collection was stored; nil where there is none.
    func newestDocument(in collection: String) throws(StoreError) -> Timestamp?

    /// Stores documents about subjects in place of those of the same names, in one transaction, and deletes old ones.
    ///
    /// - Parameters:
    ///   - documents: the documents by their subjects.
    ///   - collection: what they belong to.
    ///   - time: the time by a clock that never jumps.
    ///   - calendar: the time by the calendar.
    ///   - policy: how much is kept.
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
    /// - Throws: `StoreError.unknownUser` where there is none.
    public func existingUser(_ name: UserName) throws(StoreError) -> User {
        guard let user = try user(name) else { throw .unknownUser(name) }
        return user
    }
}

extension UsageWriting {
    /// Returns the usage without a price, of a user or of all, with the names of the five models of most tokens.
    public func unpriced(of name: UserName? = nil) throws(StoreError) -> UnpricedUsage {
        try unpriced(of: name, top: 5)
    }
}
