@NullMarked
package org.relais.demo.web;

import org.jspecify.annotations.NullMarked;
