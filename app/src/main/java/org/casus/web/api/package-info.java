/** The desk for programs: {@code /api/v1}. Its contract is openapi.yaml. */
@NullMarked
package org.casus.web.api;

import org.jspecify.annotations.NullMarked;
