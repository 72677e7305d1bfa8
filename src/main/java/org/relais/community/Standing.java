package org.relais.community;

/** What a person is in a community. A manager who is also a member has two standings (P4). */
public enum Standing {
    STEWARD,
    MEMBER,
    MANAGER
}
