/** From files, directories and pipes to articles: formats, encodings, and a clear refusal of what cannot be read. */
@NullMarked
package org.casus.ingest;

import org.jspecify.annotations.NullMarked;
