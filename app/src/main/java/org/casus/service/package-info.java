/** What the desk does with its store, for web, API and command line alike: one query, many views. */
@NullMarked
package org.casus.service;

import org.jspecify.annotations.NullMarked;
