package org.relais.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Templates that are not offered any more, by name.
 *
 * @param versions the newest of each
 * @param next the one after which there are others; null when there are none
 */
public record RetiredPage(
        List<TemplateVersion> versions, @Nullable VersionId next) {}
