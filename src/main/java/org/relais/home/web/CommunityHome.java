package org.relais.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.role.OpenQuestion;
import org.relais.topic.TopicLine;
import org.relais.workshop.WorkshopResult;

/**
 * What a member finds at home.
 *
 * @param rising the topics with most votes
 * @param held the workshops whose minutes are the latest
 * @param subscribed the reader gets all minutes by mail
 * @param questions roles that the reader is asked for here
 * @param gestures while the community is only beginning
 */
public record CommunityHome(
        @Nullable NextWorkshop next,
        List<CommitmentLine> commitments,
        List<CommitmentLine> offered,
        List<TopicLine> rising,
        List<WorkshopResult> held,
        boolean subscribed,
        @Nullable Gestures gestures,
        List<OpenQuestion> questions) {}
