internal import Quantities

extension Achievement {
    /// All 68 achievements, sorted by category and then by difficulty.
    public static let catalog: [Achievement] =
        onboarding + usage + social + streaks + efficiency + diversity + milestones + special

    private static let onboarding = [
        Achievement("first-sync", "First Sync", "Synced your first usage", .common, .onboarding, .records(1)),
        Achievement("first-steps", "First Steps", "Used your first 1,000 tokens", .common, .onboarding, .tokens(1000)),
        Achievement("warming-up", "Warming Up", "Synced 10 records", .common, .onboarding, .records(10)),
        Achievement("back-again", "Back Again", "Came back on a second day", .common, .onboarding, .activeDays(2)),
        Achievement(
            "first-cache-hit",
            "Nothing Wasted",
            "Read from the cache for the first time",
            .common,
            .onboarding,
            .cacheReadTokens(1)
        ),
    ]

    private static let usage = [
        Achievement("tokens-10k", "Getting Started", "Used 10,000 tokens", .common, .usage, .tokens(10_000)),
        Achievement("tokens-50k", "Regular", "Used 50,000 tokens", .common, .usage, .tokens(50_000)),
        Achievement("tokens-100k", "Serious User", "Used 100,000 tokens", .common, .usage, .tokens(100_000)),
        Achievement("tokens-250k", "Quarter Million", "Used 250,000 tokens", .rare, .usage, .tokens(250_000)),
        Achievement("tokens-500k", "Halfway There", "Used 500,000 tokens", .epic, .usage, .tokens(500_000)),
        Achievement(
            "token-millionaire",
            "Token Millionaire",
            "Used 1,000,000 tokens",
            .legendary,
            .usage,
            .tokens(1_000_000)
        ),
        Achievement("output-10k", "Wordsmith", "Had 10,000 tokens written", .common, .usage, .outputTokens(10_000)),
        Achievement("output-100k", "Novelist", "Had 100,000 tokens written", .rare, .usage, .outputTokens(100_000)),
        Achievement("output-1m", "Full Shelf", "Had 1,000,000 tokens written", .epic, .usage, .outputTokens(1_000_000)),
        Achievement("day-10k", "Busy Day", "Used 10,000 tokens in a day", .common, .usage, .tokensInDay(10_000)),
        Achievement("day-100k", "Deep Dive", "Used 100,000 tokens in a day", .rare, .usage, .tokensInDay(100_000)),
        Achievement("day-1m", "High Tide", "Used 1,000,000 tokens in a day", .epic, .usage, .tokensInDay(1_000_000)),
        Achievement("records-100", "Hundred Calls", "Synced 100 records", .common, .usage, .records(100)),
        Achievement("records-1000", "Thousand Calls", "Synced 1,000 records", .rare, .usage, .records(1000)),
        Achievement("records-10000", "Switchboard", "Synced 10,000 records", .legendary, .usage, .records(10_000)),
    ]

    private static let social = [
        Achievement("first-follower", "Noticed", "Gained a first follower", .common, .social, .granted),
        Achievement("first-follow", "Good Company", "Followed somebody", .common, .social, .granted),
        Achievement("first-share", "Show and Tell", "Shared a card", .common, .social, .granted),
        Achievement("badge-shown", "On Display", "Put a badge into a README", .common, .social, .granted),
        Achievement("followers-10", "Small Circle", "Gained 10 followers", .rare, .social, .granted),
        Achievement("referral", "Plus One", "Brought somebody along", .rare, .social, .granted),
        Achievement("leaderboard", "On the Board", "Entered the top 100", .rare, .social, .granted),
        Achievement("followers-100", "Crowd Puller", "Gained 100 followers", .epic, .social, .granted),
    ]

    private static let streaks = [
        Achievement("streak-3", "Kindling", "Active 3 days in a row", .common, .streaks, .streak(3)),
        Achievement("streak-5", "Working Week", "Active 5 days in a row", .common, .streaks, .streak(5)),
        Achievement("streak-7", "Week Warrior", "Active 7 days in a row", .common, .streaks, .streak(7)),
        Achievement("streak-10", "Double Digits", "Active 10 days in a row", .common, .streaks, .streak(10)),
        Achievement("streak-14", "Fortnight", "Active 14 days in a row", .rare, .streaks, .streak(14)),
        Achievement("streak-21", "Habit Formed", "Active 21 days in a row", .rare, .streaks, .streak(21)),
        Achievement("streak-30", "Consistency King", "Active 30 days in a row", .rare, .streaks, .streak(30)),
        Achievement("streak-60", "Steady Burn", "Active 60 days in a row", .epic, .streaks, .streak(60)),
        Achievement("streak-100", "Unstoppable", "Active 100 days in a row", .epic, .streaks, .streak(100)),
        Achievement("streak-365", "Around the Sun", "Active 365 days in a row", .legendary, .streaks, .streak(365)),
    ]

    private static let efficiency = [
        efficient("cache-10", "Cache Novice", percent: 10, over: 100_000, .common),
        efficient("cache-25", "Cache Apprentice", percent: 25, over: 100_000, .common),
        efficient("cache-50", "Cache Expert", percent: 50, over: 1_000_000, .rare),
        efficient("cache-80", "Cache Master", percent: 80, over: 1_000_000, .rare),
        efficient("cache-90", "Cache Virtuoso", percent: 90, over: 10_000_000, .epic),
        efficient("cache-95", "Almost Free", percent: 95, over: 100_000_000, .legendary),
        Achievement(
            "cache-reads-1m",
            "Well Read",
            "Read 1,000,000 tokens from the cache",
            .common,
            .efficiency,
            .cacheReadTokens(1_000_000)
        ),
        saved("saved-1", "Pocket Money", dollars: 1, .common),
        saved("saved-10", "Thrifty", dollars: 10, .rare),
        saved("saved-100", "Treasurer", dollars: 100, .epic),
    ]

    private static let diversity = [
        Achievement("models-2", "Second Opinion", "Used 2 models", .common, .diversity, .models(2)),
        Achievement("models-3", "Model Explorer", "Used 3 models", .common, .diversity, .models(3)),
        Achievement("models-5", "Polyglot", "Used 5 models", .rare, .diversity, .models(5)),
        Achievement("models-10", "Model Collector", "Used 10 models", .epic, .diversity, .models(10)),
        Achievement("sources-2", "Ambidextrous", "Used 2 tools", .common, .diversity, .sources(2)),
        Achievement("sources-3", "Tool Master", "Used 3 tools", .common, .diversity, .sources(3)),
        Achievement("sources-5", "Full Toolbox", "Used 5 tools", .rare, .diversity, .sources(5)),
        Achievement("day-models-4", "Panel Talk", "Used 4 models on one day", .rare, .diversity, .modelsInDay(4)),
    ]

    private static let milestones = [
        Achievement("days-7", "A Week's Worth", "Active on 7 days", .common, .milestones, .activeDays(7)),
        Achievement("days-30", "A Month's Worth", "Active on 30 days", .rare, .milestones, .activeDays(30)),
        Achievement("days-100", "Hundred Days", "Active on 100 days", .epic, .milestones, .activeDays(100)),
        Achievement("days-365", "A Year's Worth", "Active on 365 days", .legendary, .milestones, .activeDays(365)),
        Achievement("early-bird", "Early Bird", "10 sessions before 9 AM", .common, .milestones, .earlySessions(10)),
        Achievement("night-owl", "Night Owl", "10 sessions after 10 PM", .common, .milestones, .nightSessions(10)),
        Achievement(
            "weekend-warrior",
            "Weekend Warrior",
            "20 sessions on weekends",
            .rare,
            .milestones,
            .weekendSessions(20)
        ),
        Achievement(
            "round-the-clock",
            "Round the Clock",
            "Active at every hour of the clock",
            .rare,
            .milestones,
            .hoursOfTheClock(24)
        ),
        Achievement(
            "sunrise-club",
            "Sunrise Club",
            "100 sessions before 9 AM",
            .epic,
            .milestones,
            .earlySessions(100)
        ),
        Achievement("anniversary", "Anniversary", "Still here after a year", .epic, .milestones, .span(days: 366)),
    ]

    private static let special = [
        Achievement("early-adopter", "Early Adopter", "Here from the beginning", .rare, .special, .granted),
        Achievement("hall-of-fame", "Hall of Fame", "Honoured by the operator", .legendary, .special, .granted),
    ]

    private static func efficient(
        _ id: String,
        _ name: String,
        percent: Int,
        over volume: Int,
        _ rarity: Rarity
    ) -> Achievement {
        let summary = "\(percent)% of \(CompactNumber(volume)) tokens read came from the cache"
        return Achievement(id, name, summary, rarity, .efficiency, .cacheEfficiency(percent: percent, over: volume))
    }

    private static func saved(_ id: String, _ name: String, dollars: Int, _ rarity: Rarity) -> Achievement {
        let amount = Cost(microdollars: dollars * 1_000_000)
        return Achievement(id, name, "Saved $\(dollars) by caching", rarity, .efficiency, .cacheSavings(amount))
    }
}
