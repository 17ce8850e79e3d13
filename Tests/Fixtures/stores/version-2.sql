-- A store as version 2 has written it: two single uses, and two days of ccusage.
CREATE TABLE achievements (
    user INTEGER NOT NULL REFERENCES users,
    achievement TEXT NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (user, achievement)
) STRICT, WITHOUT ROWID;
INSERT INTO "achievements" VALUES(1,'back-again',1767742200000000);
INSERT INTO "achievements" VALUES(1,'first-cache-hit',1767614400000000);
INSERT INTO "achievements" VALUES(1,'first-steps',1767614400000000);
INSERT INTO "achievements" VALUES(1,'first-sync',1767614400000000);
INSERT INTO "achievements" VALUES(1,'models-2',1767787200000000);
INSERT INTO "achievements" VALUES(1,'models-3',1767787200000000);
INSERT INTO "achievements" VALUES(1,'sources-2',1767787200000000);
CREATE TABLE day_models (
    user INTEGER NOT NULL REFERENCES users,
    day INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES models,
    tokens INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (user, day, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "day_models" VALUES(1,20458,1,1234,4595);
INSERT INTO "day_models" VALUES(1,20460,1,56,185);
INSERT INTO "day_models" VALUES(1,20460,2,4123,1250000);
INSERT INTO "day_models" VALUES(1,20460,3,70,500000);
INSERT INTO "day_models" VALUES(1,20461,2,990,2000000);
CREATE TABLE day_sources (
    user INTEGER NOT NULL REFERENCES users,
    day INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES sources,
    tokens INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    PRIMARY KEY (user, day, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "day_sources" VALUES(1,20458,1,1234,4595);
INSERT INTO "day_sources" VALUES(1,20460,1,56,185);
INSERT INTO "day_sources" VALUES(1,20460,2,4193,1750000);
INSERT INTO "day_sources" VALUES(1,20461,2,990,2000000);
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
INSERT INTO "days" VALUES(1,20458,1000,200,30,4,4595,0,9,1,8192,1767614400000000,1,1);
INSERT INTO "days" VALUES(1,20460,220,26,3,4000,1750185,0,18000,3,1,1767742200000000,3,2);
INSERT INTO "days" VALUES(1,20461,900,90,0,0,2000000,0,0,1,0,1767873600000000,1,1);
CREATE TABLE documents (
    collection TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (collection, subject, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE models (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO "models" VALUES(1,'gpt-4o');
INSERT INTO "models" VALUES(2,'claude-opus-4-6');
INSERT INTO "models" VALUES(3,'claude-haiku-4-5');
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
INSERT INTO "records" VALUES(1,1767614400000000,'r1',1,1,NULL,1000,200,30,4,4595,9,1);
INSERT INTO "records" VALUES(1,1767742200000000,'r2',1,1,NULL,50,6,0,0,185,0,1);
INSERT INTO "records" VALUES(1,1767787200000000,'ccusage:2026-01-07:claude-haiku-4-5',3,2,20460,70,0,0,0,500000,0,2);
INSERT INTO "records" VALUES(1,1767787200000000,'ccusage:2026-01-07:claude-opus-4-6',2,2,20460,100,20,3,4000,1250000,18000,2);
INSERT INTO "records" VALUES(1,1767873600000000,'ccusage:2026-01-08:claude-opus-4-6',2,2,20461,900,90,0,0,2000000,0,2);
CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO "sources" VALUES(1,'cursor');
INSERT INTO "sources" VALUES(2,'ccusage');
CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    change INTEGER NOT NULL
) STRICT;
INSERT INTO "state" VALUES(0,3);
CREATE TABLE tokens (
    id INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES users,
    label TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;
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
INSERT INTO "totals" VALUES(1,2120,316,33,4004,3754780,0,18009,5,3,20458,20461,20460,2);
CREATE TABLE user_models (
    user INTEGER NOT NULL REFERENCES users,
    name INTEGER NOT NULL REFERENCES models,
    tokens INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    PRIMARY KEY (user, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "user_models" VALUES(1,1,1290,4780,0,20458);
INSERT INTO "user_models" VALUES(1,2,5113,3250000,0,20460);
INSERT INTO "user_models" VALUES(1,3,70,500000,0,20460);
CREATE TABLE user_sources (
    user INTEGER NOT NULL REFERENCES users,
    name INTEGER NOT NULL REFERENCES sources,
    tokens INTEGER NOT NULL,
    cost INTEGER NOT NULL,
    unpriced INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    PRIMARY KEY (user, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "user_sources" VALUES(1,1,1290,4780,0,20458);
INSERT INTO "user_sources" VALUES(1,2,5183,3750000,0,20460);
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
INSERT INTO "users" VALUES(1,'ann','ann',NULL,1,'Europe/Berlin',1795783177017161,3);
CREATE INDEX users_by_change ON users (change);
CREATE INDEX tokens_by_user ON tokens (user);
CREATE UNIQUE INDEX records_by_request ON records (user, request);
CREATE INDEX user_models_by_tokens ON user_models (user, tokens DESC, name);
CREATE INDEX user_models_unpriced ON user_models (user, unpriced DESC, name) WHERE unpriced > 0;
CREATE INDEX user_sources_by_tokens ON user_sources (user, tokens DESC, name);
PRAGMA application_id = 1164796524;
PRAGMA user_version = 2;
