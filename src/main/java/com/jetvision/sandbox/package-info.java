/**
 * Avinode as a broker meets it, played on this machine: a marketplace to click in, the REST API, webhooks of both kinds, and
 * every kind of trouble. Imports nothing of the rest of Jetvision, and nothing imports it.
 *
 * <h2>What it plays</h2>
 * <ul>
 *   <li>{@code /}, {@code /marketplace/{trip}}: the pages behind the deep link; {@code /switches}: its own switchboard.
 *   <li>{@code POST /api/oauth/token}: client {@code sandbox-client} with {@code sandbox-client-secret}; or the static token.
 *   <li>{@code POST /api/trips}, {@code GET /api/trips/{id}} (by either id), {@code PUT …/cancel}, {@code PUT …/outcome};
 *       {@code GET /api/rfqs|quotes|tripmsgs|emptylegs|leads/{id}}, {@code PUT /api/rfqs/{id}/cancel},
 *       {@code POST /api/tripmsgs/{rfq}/chat}; {@code GET|POST /api/webhooks/settings}, {@code PUT …/{id}};
 *       {@code GET|POST /api/emptylegs/watches}, {@code PUT …/{id}}, {@code GET …/{id}/getall};
 *       {@code GET /api/airports/search}. Answers carry X-Rate-Limit headers.
 *   <li>Webhooks: signed events to {@code /api/webhooks/avinode}, and thin pointers with Basic credentials to every active
 *       setting that names the event's type. Each is repeated until exactly 200, for 48 hours.
 * </ul>
 *
 * <h2>How it is steered</h2>
 * By POST with the static token and a JSON body; every call says {@code {"done":true}}.
 * <pre>
 * /control/pace      {"answersMs":[2000,10000],"repliesMs":[2000,6000]}
 * /control/rfqs      {"tripId":"atrip-…","operators":5}              as a person would send them
 * /control/answers   {"tripId":"atrip-…"} or {}                      all that operators still have to do, now
 * /control/prices    {"rfqId":"arfq-…","percent":-4}                 the operator changes its price
 * /control/declines  {"rfqId":"arfq-…","reason":"CREW_NOT_AVAILABLE"}
 * /control/chat      {"rfqId":"arfq-…","text":"…"}                   the operator says something
 * /control/emptylegs {"from":"KTEB","to":"KOPF","date":"2026-12-20","price":9500}, where "until" may be the last
 *                    day; or {"id":"el-…","price":8000} or {"id":"el-…","withdrawn":true}
 * /control/leads     {"name":"…","email":"…","from":"KTEB","to":"KVNY","date":"2026-12-20","passengers":4}
 * /control/faults    {"fault":"…","times":2,"on":"trips","to":"http://…"}
 *                    none, too_many_requests, server_error, unavailable, denied, no_answer (done, but not told),
 *                    time_out (neither), malformed, missing_fields, wrong_host, redirect; the next calls of the API whose
 *                    path begins with "on" ("open" for POST /api/trips, which is the default; "all" for every one);
 *                    "to" is where wrong_host and redirect lead
 * /control/rate      {"limit":3600,"remaining":10}                   calls an hour, and how many are left of it
 * /control/tokens    {"refused":true}                                the static token is taken no more; ends all OAuth tokens
 * /control/webhooks  {"signed":true,"duplicate":true,"shuffleWithinMs":3000,"delayMs":500,"lose":3,
 *                     "loseOneIn":4,"duplicateOneIn":3,"seed":7}     what is missing is off, but signed is on
 * /control/reset     {}                                              no fault, no disorder, a full hour of calls
 * </pre>
 *
 * <h2>What is the same every time</h2>
 * Ids, offers, prices, answers and event ids follow from a trip's external id; what is lost or doubled "one in n" follows
 * from the seed and the order of events. Only the order of shuffled webhooks, and random external ids, are chance.
 */
@NullMarked
package com.jetvision.sandbox;

import org.jspecify.annotations.NullMarked;
