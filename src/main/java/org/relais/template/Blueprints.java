package org.relais.template;

import org.relais.workshop.AgendaFormats;
import org.relais.workshop.Blueprint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads blueprints as versions keep them. */
@Component
class Blueprints {

    /** What another release wrote is read as far as this one knows it. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final AgendaFormats formats;

    Blueprints(AgendaFormats formats) {
        this.formats = formats;
    }

    String write(Blueprint blueprint) {
        return json.writeValueAsString(StoredBlueprint.of(blueprint));
    }

    Blueprint read(String text) {
        return json.readValue(text, StoredBlueprint.class).read(formats);
    }
}
