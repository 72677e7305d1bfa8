@NullMarked
package org.relais.template.web;

import org.jspecify.annotations.NullMarked;
