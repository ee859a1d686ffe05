# receipt (vi)
