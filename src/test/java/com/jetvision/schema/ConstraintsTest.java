package com.jetvision.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database refuses though the application should never ask it. */
class ConstraintsTest {
    private static final Houses HOUSES = new Houses();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update requests set status = 'asleep'                                  | requests_status_known
            update requests set stage = 'asleep'                                   | requests_stage_known
            update requests set passengers = 0                                     | requests_passengers_check
            update requests set passengers = 400                                   | requests_passengers_check
            update requests set client_profile_id = null                           | requests_complete_unless_draft
            update requests set return_date = departure_date - 1                   | requests_return_after_departure
            update requests set budget = -1                                        | requests_budget_check
            update requests set budget_currency = 'dollar'                         | requests_budget_currency_check
            update request_legs set arrival_airport_id = departure_airport_id      | request_legs_go_somewhere
            update quotes set status = 'won'                                       | quotes_status_known
            update quotes set total_price = null                                   | quotes_priced_when_offered
            update quotes set score = 101                                          | quotes_score_check
            update proposals set proposal_number = null                            | proposals_numbered_unless_draft
            update contracts set signed_at = now()                                 | contracts_signed_with_evidence
            update contracts set status = 'lost'                                   | contracts_status_known
            update payments set amount = 0                                         | payments_amount_check
            update payments set method = 'cash'                                    | payments_method_known
            update onboarding_contracts set status = 'signed'                      | onboarding_contracts_signed_with_evidence
            update contract_tokens set token_hash = 'plain token'                  | contract_tokens_token_hash_check
            update public_links set kind = 'backdoor'                              | public_links_kind_known
            update messages set content = null                                     | messages_say_something
            update messages set content_type = 'hologram'                          | messages_content_type_known
            update conversations set audience = 'all'                              | conversations_audience_known
            update conversation_participants set role = 'operator'                 | conversation_participants_are_someone
            update avinode_webhook_arrivals set event_type = null                  | avinode_webhook_arrivals_named
            update jobs set status = 'processing'                                  | jobs_leased_while_processing
            update iso_agents set role = 'operator', operator_profile_id = null    | iso_agents_operator_has_profile
            update iso_agents set commission_percentage = 101                      | iso_agents_commission_percentage_check
            update iso_agents set email = 'ADMIN@A.example' where email = 'admin@B.example' | iso_agents_email_once
            update quotes set avinode_quote_id = 'same'                            | quotes_avinode_quote_once
            update proposals set proposal_number = 'PROP-2026-001'                 | proposals_number_once
            update contracts set contract_number = 'CTR-2026-001'                  | contracts_number_once
            update documents set sha256 = 'abc'                                    | documents_sha256_check
            insert into tax_rates (code, amount, unit, valid_from, source) values ('segment_fee', 6, 'per_passenger_segment', '2025-06-01', 'x') | tax_rates_never_overlap
            """)
    void isRefusedByName(String statement, String constraint) {
        assertThatThrownBy(() -> HOUSES.machine().update(statement))
                .rootCause()
                .hasMessageContaining("\"" + constraint + "\"");
    }

    @Test
    void aDraftMayBeAsEmptyAsItLikes() {
        assertThat(HOUSES.agent("A", 1)
                        .update("insert into requests (draft_step, draft) values (1, '{\"note\": \"wants to fly\"}')"))
                .isOne();
    }

    @Test
    void twoHousesMayUseTheSameNumbersAndTheSameAvinodeIds() {
        assertThat(HOUSES.machine().count("proposals where proposal_number = 'PROP-2026-001'"))
                .isEqualTo(2);
        assertThat(HOUSES.machine().count("quotes where avinode_quote_id = 'quote-1'"))
                .isEqualTo(2);
    }
}
