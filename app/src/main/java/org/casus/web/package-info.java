/** The desk in a browser: pages, assets and the rules that a browser is given. */
@NullMarked
package org.casus.web;

import org.jspecify.annotations.NullMarked;
