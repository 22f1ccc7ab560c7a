-- What may be written of the person, as the list shows it. The projections are built again at the next unlock.

ALTER TABLE case_index ADD COLUMN consent TEXT; -- NULL: not built again yet
