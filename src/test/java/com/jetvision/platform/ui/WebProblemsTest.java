package com.jetvision.platform.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class WebProblemsTest {
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Troubled())
            .setControllerAdvice(new WebProblems())
            .build();

    @Test
    void aBusinessNoIs422WithItsSentence() throws Exception {
        web.perform(get("/trouble/refused"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This quote expired.")));
    }

    @Test
    void aRecordThatIsNotTheirsIs404() throws Exception {
        web.perform(get("/trouble/missing")).andExpect(status().isNotFound());
    }

    @Test
    void someoneElseSavedIs409() throws Exception {
        web.perform(get("/trouble/stale")).andExpect(status().isConflict());
    }

    @Test
    void aBugIs500WithANumberAndNothingOfTheCause() throws Exception {
        web.perform(get("/trouble/bug"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Fault ")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void whatSpringRefusesKeepsItsOwnStatus() throws Exception {
        web.perform(post("/trouble/refused")).andExpect(status().isMethodNotAllowed());
    }

    @RestController
    static class Troubled {
        @GetMapping("/trouble/{kind}")
        String trouble(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" -> new Refused("This quote expired.");
                case "missing" -> new NotFound("quote");
                case "stale" -> new OptimisticLockingFailureException("stale");
                default -> new IllegalStateException("secret");
            };
        }
    }
}
