package org.relais.platform;

/** Work to do once before this node says that it is ready, such as rendering what a room needs within milliseconds. */
public interface WarmUp {

    void warmUp();
}
