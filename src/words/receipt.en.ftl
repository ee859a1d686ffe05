# receipt (en)
