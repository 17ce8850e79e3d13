import Usage
internal import SQLite

/// The tables of the store, and the migrations that bring an older file up to date.
enum Schema {
    /// `Embl` in ASCII: marks a file as a store of this program.
    static let applicationID: Int32 = 0x456D_626C
    /// The version that this program writes.
    static let version = migrations.count

    /// The tables whose rows belong to a user.
    static let tablesOfUsers =
        [
            "tokens", "records", "achievements", "avatars", "machines",
        ] + rollUps

    /// The tables with sums, which are derived from the records.
    static let rollUps = [
        "days", "day_models", "day_sources", "year_models", "year_sources", "user_models", "user_sources", "totals",
    ]

    /// Checks that a file is empty or a store, and migrates it to the present version.
    ///
    /// Throws before anything is written if the file is anything else.
    ///
    /// - Returns: whether the file was empty.
    static func prepare(_ connection: Connection) throws(StoreError) -> Bool {
        try check(connection)
        do throws(SQLiteError) {
            try connection.prepareForUse(writing: .full, cacheSize: 32_768)
            guard try connection.userVersion() < version else { return false }
            return try connection.transaction(.write) { () throws(SQLiteError) in
                // Read again under the lock: another process may have just migrated it.
                let present = try connection.userVersion()
                for migration in migrations.dropFirst(present) { try connection.execute(migration) }
                try connection.setApplicationID(applicationID)
                try connection.setUserVersion(Int32(clamping: version))
                return present == 0
            }
        } catch {
            throw StoreError(error)
        }
    }

    /// Checks that a file that has replaced a store is a complete store of the present version, before it is written.
    static func prepareReplacement(_ connection: Connection) throws(StoreError) {
        try checkVersionIsPresent(connection)
        guard try endsWithPage(connection) else {
            throw .damagedStore(location: connection.path, reason: "it ends within a page")
        }
        do throws(SQLiteError) {
            try connection.prepareForUse(writing: .full, cacheSize: 32_768)
        } catch {
            throw StoreError(error)
        }
    }

    private static func endsWithPage(_ connection: Connection) throws(StoreError) -> Bool {
        do throws(SQLiteError) {
            return try connection.endsWithPage()
        } catch {
            throw StoreError(error)
        }
    }

    private static func checkVersionIsPresent(_ connection: Connection) throws(StoreError) {
        let present = try check(connection)
        guard present > 0 else { throw .notAStore(location: connection.path, reason: "it is empty") }
        guard present == version else {
            throw .olderStore(location: connection.path, version: present, known: version)
        }
    }

    /// Checks that a file is a store of the present version, for reading it.
    static func prepareForReading(_ connection: Connection) throws(StoreError) {
        try checkVersionIsPresent(connection)
        do throws(SQLiteError) {
            try connection.prepareForUse(writing: nil, cacheSize: 4096)
        } catch {
            throw StoreError(error)
        }
    }

    @discardableResult
    private static func check(_ connection: Connection) throws(StoreError) -> Int {
        let (owner, present, tables) = try identity(of: connection)
        guard owner == applicationID || (owner == 0 && present == 0 && tables == 0) else {
            throw .notAStore(location: connection.path, reason: "it is the database of another program")
        }
        guard present >= 0 else { throw .notAStore(location: connection.path, reason: "its version is \(present)") }
        guard present <= version else {
            throw .newerStore(location: connection.path, version: present, known: version)
        }
        return present
    }

    private static func identity(
        of connection: Connection
    ) throws(StoreError) -> (owner: Int, version: Int, tables: Int) {
        do throws(SQLiteError) {
            let tables = try connection.statement("SELECT count(*) FROM sqlite_schema").first { $0.integer(0) }
            return (try connection.applicationID(), try connection.userVersion(), tables ?? 0)
        } catch {
            switch error.code.primary {
            case .notADatabase:
                let reason = "\(error.message); if it was one once, put a backup in its place"
                throw .notAStore(location: connection.path, reason: reason)
            case .corrupt: throw .damagedStore(location: connection.path, reason: error.message)
            default: throw StoreError(error)
            }
        }
    }

    private static let migrations = [
        """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 0),
            change INTEGER NOT NULL
        ) STRICT;
        INSERT INTO state VALUES (0, 0);

        CREATE TABLE users (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            folded TEXT NOT NULL UNIQUE,
            display_name TEXT,
            is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
            zone TEXT NOT NULL,
            created INTEGER NOT NULL,
            change INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX users_by_change ON users (change);

        CREATE TABLE tokens (
            id INTEGER PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES users,
            label TEXT NOT NULL,
            hash BLOB NOT NULL UNIQUE,
            created INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX tokens_by_user ON tokens (user);

        CREATE TABLE models (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

        -- Clustered by time, so that a day is replayed and a zone changed by reading neighbours.
        CREATE TABLE records (
            user INTEGER NOT NULL REFERENCES users,
            time INTEGER NOT NULL,
            request TEXT NOT NULL,
            model INTEGER NOT NULL REFERENCES models,
            source INTEGER NOT NULL REFERENCES sources,
            whole_day INTEGER,
            input INTEGER NOT NULL,
            output INTEGER NOT NULL,
            cache_creation INTEGER NOT NULL,
            cache_read INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            saved INTEGER NOT NULL,
            pricing INTEGER NOT NULL,
            PRIMARY KEY (user, time, request)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX records_by_request ON records (user, request);

        -- Everything below is worked out from the records, in the transaction that stores them.
        CREATE TABLE days (
            user INTEGER NOT NULL REFERENCES users,
            day INTEGER NOT NULL,
            input INTEGER NOT NULL,
            output INTEGER NOT NULL,
            cache_creation INTEGER NOT NULL,
            cache_read INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            unpriced INTEGER NOT NULL,
            saved INTEGER NOT NULL,
            records INTEGER NOT NULL,
            hours INTEGER NOT NULL,
            first INTEGER NOT NULL,
            models INTEGER NOT NULL,
            sources INTEGER NOT NULL,
            PRIMARY KEY (user, day)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE day_models (
            user INTEGER NOT NULL REFERENCES users,
            day INTEGER NOT NULL,
            name INTEGER NOT NULL REFERENCES models,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            PRIMARY KEY (user, day, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE day_sources (
            user INTEGER NOT NULL REFERENCES users,
            day INTEGER NOT NULL,
            name INTEGER NOT NULL REFERENCES sources,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            PRIMARY KEY (user, day, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE user_models (
            user INTEGER NOT NULL REFERENCES users,
            name INTEGER NOT NULL REFERENCES models,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            unpriced INTEGER NOT NULL,
            first_day INTEGER NOT NULL,
            PRIMARY KEY (user, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX user_models_by_tokens ON user_models (user, tokens DESC, name);
        CREATE INDEX user_models_unpriced ON user_models (user, unpriced DESC, name) WHERE unpriced > 0;
        CREATE TABLE user_sources (
            user INTEGER NOT NULL REFERENCES users,
            name INTEGER NOT NULL REFERENCES sources,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            unpriced INTEGER NOT NULL,
            first_day INTEGER NOT NULL,
            PRIMARY KEY (user, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX user_sources_by_tokens ON user_sources (user, tokens DESC, name);
        CREATE TABLE totals (
            user INTEGER PRIMARY KEY REFERENCES users,
            input INTEGER NOT NULL,
            output INTEGER NOT NULL,
            cache_creation INTEGER NOT NULL,
            cache_read INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            unpriced INTEGER NOT NULL,
            saved INTEGER NOT NULL,
            records INTEGER NOT NULL,
            active_days INTEGER NOT NULL,
            first_day INTEGER NOT NULL,
            last_day INTEGER NOT NULL,
            run_start INTEGER NOT NULL,
            longest_streak INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE achievements (
            user INTEGER NOT NULL REFERENCES users,
            achievement TEXT NOT NULL,
            time INTEGER NOT NULL,
            PRIMARY KEY (user, achievement)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        -- What was fetched from elsewhere, in the form of whoever fetched it.
        CREATE TABLE documents (
            collection TEXT NOT NULL,
            subject TEXT NOT NULL,
            name TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (collection, subject, name)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        -- Whom documents are about, and when one was last stored (seconds since 1970): the oldest are deleted first.
        CREATE TABLE subjects (
            collection TEXT NOT NULL,
            subject TEXT NOT NULL,
            stored INTEGER NOT NULL,
            PRIMARY KEY (collection, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX subjects_by_age ON subjects (collection, stored, subject);
        INSERT INTO subjects SELECT DISTINCT collection, subject, CAST(strftime('%s', 'now') AS INTEGER) FROM documents;
        """,
        """
        -- Apart from the users, of whom it is rarely read.
        CREATE TABLE avatars (user INTEGER PRIMARY KEY REFERENCES users, file BLOB NOT NULL) STRICT;
        """,
        """
        -- The number of the last change that removed a user, whose row can tell nobody of it.
        ALTER TABLE state ADD COLUMN removal INTEGER NOT NULL DEFAULT 0;
        """,
        """
        -- Where a user's records come from. Those of before are of the machine that is meant when none is named.
        CREATE TABLE machines (
            id INTEGER PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES users,
            name TEXT NOT NULL,
            UNIQUE (user, name)
        ) STRICT;
        INSERT INTO machines (user, name) SELECT id, 'default' FROM users;
        ALTER TABLE records ADD COLUMN machine INTEGER NOT NULL DEFAULT 0;
        -- Of the sheets of one machine and day, those of single tools and that of all, only the larger side counts.
        ALTER TABLE records ADD COLUMN counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1));
        UPDATE records SET machine = (SELECT id FROM machines WHERE machines.user = records.user);
        -- The sums of a sheet are told apart by what they are sums of: no request can have such an id.
        UPDATE OR IGNORE records SET request = char(31) || whole_day || '/' || machine || '/' || source || '/' || model
        WHERE whole_day IS NOT NULL;
        CREATE INDEX records_by_sheet ON records (user, machine, whole_day) WHERE whole_day IS NOT NULL;
        """,
        """
        -- Which of the program's price lists all costs were worked out with; null where that was not noted.
        ALTER TABLE state ADD COLUMN prices TEXT;
        """,
        """
        -- Names are given again, so links sign these 16 random bytes of an account, and 16 that are new whenever the links
        -- made so far are to end. Random and not counted, so that a restored backup revives nothing that ended after it.
        ALTER TABLE users ADD COLUMN account BLOB NOT NULL DEFAULT x'';
        ALTER TABLE users ADD COLUMN share_epoch BLOB NOT NULL DEFAULT x'';
        UPDATE users SET account = randomblob(16), share_epoch = randomblob(16);
        """,
        """
        -- Who was removed last, by the number of the change; `state.removal` is the last that is not listed any more.
        CREATE TABLE removals (change INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
        """,
        """
        -- What a year's card shows, and the order in which names are shown, so that nobody's number of names matters.
        CREATE TABLE year_models (
            user INTEGER NOT NULL REFERENCES users,
            year INTEGER NOT NULL,
            name INTEGER NOT NULL REFERENCES models,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            PRIMARY KEY (user, year, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX year_models_by_tokens ON year_models (user, year, tokens DESC);
        CREATE TABLE year_sources (
            user INTEGER NOT NULL REFERENCES users,
            year INTEGER NOT NULL,
            name INTEGER NOT NULL REFERENCES sources,
            tokens INTEGER NOT NULL,
            cost INTEGER NOT NULL,
            PRIMARY KEY (user, year, name)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX year_sources_by_tokens ON year_sources (user, year, tokens DESC);
        CREATE INDEX day_models_by_tokens ON day_models (user, day, tokens DESC);
        CREATE INDEX user_models_by_day ON user_models (user, first_day);
        CREATE INDEX user_sources_by_day ON user_sources (user, first_day);
        -- Days that no usage can be of, in a file that somebody has edited, are of no year.
        INSERT INTO year_models
            SELECT user, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year, name, sum(tokens), sum(cost)
            FROM day_models WHERE day BETWEEN 10956 AND 47483 GROUP BY user, year, name;
        INSERT INTO year_sources
            SELECT user, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year, name, sum(tokens), sum(cost)
            FROM day_sources WHERE day BETWEEN 10956 AND 47483 GROUP BY user, year, name;
        """,
    ]
}
