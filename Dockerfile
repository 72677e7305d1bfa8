# Takes the jar that ./mvnw package has left; compiles one where there is none: docs/decisions/0002-docker-image.md, 0037-ahead-of-time-cache.md
FROM eclipse-temurin:25-jre AS build
WORKDIR /build
COPY .mvn .mvn
COPY src src
COPY mvnw pom.xml target/relais-*.jar ./
# The image is made to run, not to build: it may lack a compiler. Any JDK from 21 on will do.
RUN test -e relais-*.jar || { \
        { command -v javac || { apt-get update -qq && apt-get install -y -qq --no-install-recommends openjdk-21-jdk-headless; }; } \
        && JAVA_HOME= ./mvnw -B -q -DskipTests package && mv target/relais-*.jar .; }
# What a start needs is loaded once here, by an ordinary user, as PostgreSQL wants it.
RUN java -Djarmode=tools -jar relais-*.jar extract --application-filename relais.jar --destination relais \
    && useradd --create-home trainer && chown -R trainer relais
USER trainer
RUN src/main/docker/train.sh relais

FROM eclipse-temurin:25-jre
WORKDIR /relais
COPY --from=build --chown=0:0 /build/relais/lib lib
COPY --from=build --chown=0:0 /build/relais/relais.jar /build/relais/relais.aot ./
USER 10001:10001
EXPOSE 8080
# Without curl: not every build of the base image has it.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:AOTCache=relais.aot", "-jar", "relais.jar"]
