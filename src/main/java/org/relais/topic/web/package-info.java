@NullMarked
package org.relais.topic.web;

import org.jspecify.annotations.NullMarked;
