/** The drawing board below the documents: a tagged canvas, its typefaces, the route map and the code to scan. */
@NullMarked
package com.jetvision.documents.kit;

import org.jspecify.annotations.NullMarked;
