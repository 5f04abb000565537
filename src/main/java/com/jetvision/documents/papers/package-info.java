/** What is printed, as plain records: one per document and the parts they share. */
@NullMarked
@NamedInterface("papers")
package com.jetvision.documents.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
