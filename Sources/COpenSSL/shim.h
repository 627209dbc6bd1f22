#pragma once
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Function-like macros and variadic functions do not import into Swift: one static inline each.

static inline int cossl_set_version_range(SSL_CTX *c, int lowest, int highest) {
  return SSL_CTX_set_min_proto_version(c, lowest) == 1 &&
         SSL_CTX_set_max_proto_version(c, highest) == 1;
}
static inline void cossl_release_idle_buffers(SSL_CTX *c) {
  SSL_CTX_set_mode(c, SSL_MODE_RELEASE_BUFFERS);
}
static inline void cossl_forget_sessions(SSL_CTX *c) {
  SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_options(c, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
  SSL_CTX_set_num_tickets(c, 0);
}
static inline int cossl_set_groups(SSL_CTX *c, const char *g) {
  return (int)SSL_CTX_set1_groups_list(c, g);
}
static inline int cossl_add_chain_certificate(SSL_CTX *c, X509 *x) {
  return (int)SSL_CTX_add1_chain_cert(c, x);
}
static inline void cossl_bio_set_retry_read(BIO *b) { BIO_set_retry_read(b); }
static inline void cossl_bio_clear_retry(BIO *b) { BIO_clear_retry_flags(b); }
static inline long cossl_bio_memory(BIO *b, char **bytes) { return BIO_get_mem_data(b, bytes); }
static inline int cossl_error_library(unsigned long e) { return ERR_GET_LIB(e); }
static inline int cossl_error_reason(unsigned long e) { return ERR_GET_REASON(e); }
static inline EVP_PKEY *cossl_make_p256_key(void) { return EVP_EC_gen("P-256"); }
static inline int cossl_is_received_alert(unsigned long e) {
  return ERR_GET_LIB(e) == ERR_LIB_SSL && ERR_GET_REASON(e) >= SSL_AD_REASON_OFFSET;
}
static inline int cossl_add_extension(X509 *x, X509V3_CTX *v, int nid, const char *value) {
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, v, nid, value);
  if (extension == NULL) return 0;
  int added = X509_add_ext(x, extension, -1);
  X509_EXTENSION_free(extension);
  return added;
}
static inline int cossl_add_extensions(X509 *x, const char *names) {
  X509V3_CTX v;
  X509V3_set_ctx_nodb(&v);
  X509V3_set_ctx(&v, x, x, NULL, NULL, 0);
  return cossl_add_extension(x, &v, NID_basic_constraints, "critical,CA:FALSE") &&
         cossl_add_extension(x, &v, NID_key_usage, "critical,digitalSignature") &&
         cossl_add_extension(x, &v, NID_ext_key_usage, "serverAuth") &&
         cossl_add_extension(x, &v, NID_subject_key_identifier, "hash") &&
         cossl_add_extension(x, &v, NID_subject_alt_name, names);
}
