// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/schema/jsonschema.h"
#include "kinds/mock/openapi/parametervalue.h"
#include "kinds/mock/openapi/securityrule.h"
#include "kinds/mock/requestfacts.h"

#include <utility>
#include <vector>

namespace Kinds::Mock {

// What an operation of an OpenAPI description asks of requests. Read when the first request is
// held against it; lives in the server's thread.
class RequestContract
{
public:
    struct Violation
    {
        QString in; // "path", "query", "header", "cookie", "body" or "security"
        QString pointer; // "/name" of a parameter, or into the content
        QString message;
    };

    RequestContract(const Core::MockFile &file, const Core::MockRoute &route);

    std::vector<Violation> check(const RequestFacts &facts);
    // What would be said to whoever is not known, after check().
    const SecurityRule &security() const { return m_security; }

private:
    struct Parameter
    {
        QString name; // as the description has it
        QString in;
        bool isRequired = false;
        ParameterStyle style;
        Core::JsonSchema schema;
    };
    struct Content
    {
        QByteArray type; // with wildcards
        std::optional<Core::JsonSchema> schema;
    };

    using Json = nlohmann::ordered_json;

    void read();
    void readParameters(const Json &list);
    void readParameter(const Json &parameter);
    void readBody(const Json &operation);
    void readForm(const Json &parameters);
    void readSecurity(const Json &operation, const std::string &file);
    std::optional<Core::JsonSchema> schemaOf(const Json &schema) const;
    const Json *follow(const Json &value, const char *key) const;

    void checkParameter(const Parameter &parameter, const RequestFacts &facts,
                        std::vector<Violation> &violations) const;
    void checkBody(const RequestFacts &facts, std::vector<Violation> &violations) const;

    const std::shared_ptr<const Core::SchemaDocuments> m_documents;
    const std::string m_operation;
    Core::MockRoute m_route; // for values of the path
    bool m_isRead = false;
    std::vector<Parameter> m_parameters;
    std::vector<Content> m_contents;
    bool m_isBodyRequired = false;
    SecurityRule m_security;
};

// Whether who asks has not said who he is.
bool lacksSecurity(const std::vector<RequestContract::Violation> &violations);
// A refusal with what is wrong (RFC 9457).
QByteArray violationContent(const std::vector<RequestContract::Violation> &violations);
// In one line, for the traffic.
QString violationText(const std::vector<RequestContract::Violation> &violations);

} // namespace Kinds::Mock
