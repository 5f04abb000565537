-- A contract names its agent as every other record of a deal does, besides following its request.
alter table contracts add constraint contracts_agent_fk foreign key (iso_agent_id, organization_id)
    references iso_agents (id, organization_id);
alter table proposals add constraint proposals_agent_fk foreign key (iso_agent_id, organization_id)
    references iso_agents (id, organization_id);

comment on column contract_tokens.token_hash is 'SHA-256 in hex of what jetvision-erd calls token; the token itself is never stored';
