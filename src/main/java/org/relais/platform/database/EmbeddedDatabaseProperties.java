package org.relais.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param data where the embedded database keeps its programs, files and log
 */
@ConfigurationProperties("relais")
record EmbeddedDatabaseProperties(@DefaultValue("data") Path data) {}
