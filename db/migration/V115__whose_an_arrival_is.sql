-- Whose an arrival is follows from its connection: one key says both. By itself, the house's row was locked at each arrival.
alter table avinode_connections add constraint avinode_connections_tenant unique (id, organization_id);
alter table avinode_webhook_arrivals
    drop constraint avinode_webhook_arrivals_organization_id_fkey,
    drop constraint avinode_webhook_arrivals_connection_id_fkey,
    add constraint avinode_webhook_arrivals_connection_fk
        foreign key (connection_id, organization_id) references avinode_connections (id, organization_id);
