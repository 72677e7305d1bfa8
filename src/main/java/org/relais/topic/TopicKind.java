package org.relais.topic;

/** Why a topic is proposed (C1). */
public enum TopicKind {
    PAIN_POINT,
    QUESTION,
    PRACTICE_TO_SHARE,
    CHALLENGE,
    TEAM_REQUEST
}
