@NullMarked
package org.relais.community.web;

import org.jspecify.annotations.NullMarked;
