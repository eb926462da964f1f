// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/requestcontract.h"

#include "core/formats/content/mediatype.h"
#include "core/json/schema/schemagraph.h"
#include "core/mock/openapi/openapicontents.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

using Violations = std::vector<RequestContract::Violation>;

const QString securityPart = u"security"_s;

QString pointerTo(const QString &name)
{
    QString step = name;
    return u'/' + step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

bool covers(QByteArray range, const QByteArray &type)
{
    range = Core::MediaType::parse(range).name;
    return range == type || range == "*/*"
        || (range.endsWith("/*") && type.startsWith(range.chopped(1)));
}

QByteArrayList textsOf(const RequestFacts &facts, const Core::MockRoute &route, const QString &in,
                       const QString &name)
{
    static const QRegularExpression sign(u"[^\\w.-]"_s);
    if (in == "path"_L1)
        return facts.pathParameter(route, QString(name).replace(sign, u"_"_s));
    if (in == "query"_L1)
        return facts.query(name.toUtf8());
    if (in == "header"_L1)
        return facts.header(name.toUtf8());
    return in == "cookie"_L1 ? facts.cookie(name.toUtf8()) : QByteArrayList();
}

// Fields of a form in the types that the schema has for them.
nlohmann::json formValue(const nlohmann::json &fields, const Core::SchemaNode &schema)
{
    nlohmann::json typed = nlohmann::json::object();
    const auto propertyOf = [](const Core::SchemaNode &root, const std::string &name) {
        const Core::SchemaNode *found = root.property(name);
        for (size_t i = 0; i < root.allOf.size() && !found; ++i)
            found = root.allOf[i]->property(name);
        return found;
    };
    for (const auto &[name, value] : fields.items()) {
        const Core::SchemaNode *property = propertyOf(schema, name);
        if (property && value.is_string())
            typed[name] = parameterValue({QByteArray::fromStdString(value.get<std::string>())},
                                         *property, {});
        else
            typed[name] = value;
    }
    return typed;
}

} // namespace

RequestContract::RequestContract(const Core::MockFile &file, const Core::MockRoute &route)
    : m_documents(file.documents.all)
    , m_operation(route.operation.toStdString())
{
    m_route.path = route.path;
    m_route.pathRegex = route.pathRegex;
}

Violations RequestContract::check(const RequestFacts &facts)
{
    if (!m_isRead)
        read();
    Violations violations;
    if (!m_security.isMet(facts))
        violations.push_back({securityPart, {}, m_security.missing()});
    for (const Parameter &parameter : m_parameters)
        checkParameter(parameter, facts, violations);
    checkBody(facts, violations);
    return violations;
}

void RequestContract::checkParameter(const Parameter &parameter, const RequestFacts &facts,
                                     Violations &violations) const
{
    // These fields are described elsewhere (OpenAPI 3.0, “Parameter Object”).
    const QString lower = parameter.name.toLower();
    if (parameter.in == "header"_L1
        && (lower == "accept"_L1 || lower == "content-type"_L1 || lower == "authorization"_L1))
        return;
    const QByteArrayList texts = textsOf(facts, m_route, parameter.in, parameter.name);
    if (texts.isEmpty()) {
        if (parameter.isRequired)
            violations.push_back(
                {parameter.in, pointerTo(parameter.name), Tr::tr("It is missing.")});
        return;
    }
    const auto value = parameterValue(texts, parameter.schema.graph()->root(), parameter.style);
    for (const Core::JsonSchema::Fault &fault : parameter.schema.check(value))
        violations.push_back(
            {parameter.in, pointerTo(parameter.name) + fault.pointer, fault.message});
}

void RequestContract::checkBody(const RequestFacts &facts, Violations &violations) const
{
    if (facts.body().isEmpty()) {
        if (m_isBodyRequired)
            violations.push_back({u"body"_s, {}, Tr::tr("The content is missing.")});
        return;
    }
    if (m_contents.empty())
        return;
    const QByteArray type
        = Core::MediaType::parse(facts.request().headers.value("Content-Type")).name;
    const auto found = std::ranges::find_if(
        m_contents, [&](const Content &each) { return covers(each.type, type); });
    if (found == m_contents.end()) {
        violations.push_back(
            {u"header"_s, u"/Content-Type"_s,
             Tr::tr("A content of the type “%1” is not taken.").arg(QString::fromUtf8(type))});
        return;
    }
    const bool isForm
        = type == "application/x-www-form-urlencoded" || type == "multipart/form-data";
    if (!found->schema || (!isForm && !Core::isJsonType(type)))
        return;
    const nlohmann::json *json = facts.json();
    if (!json) {
        violations.push_back({u"body"_s, {}, Tr::tr("The content is no JSON.")});
        return;
    }
    const nlohmann::json value = isForm ? formValue(*json, found->schema->graph()->root()) : *json;
    for (const Core::JsonSchema::Fault &fault : found->schema->check(value))
        violations.push_back({u"body"_s, fault.pointer, fault.message});
}

bool lacksSecurity(const Violations &violations)
{
    return std::ranges::any_of(violations,
                               [](const auto &each) { return each.in == securityPart; });
}

QByteArray violationContent(const Violations &violations)
{
    using Json = nlohmann::ordered_json;
    Json errors = Json::array();
    for (const auto &each : violations)
        errors.push_back({{"in", each.in.toStdString()},
                          {"pointer", each.pointer.toStdString()},
                          {"detail", each.message.toStdString()}});
    const Json problem {
        {"title", Tr::tr("Invalid request").toStdString()},
        {"status", lacksSecurity(violations) ? 401 : 422},
        {"detail",
         Tr::tr("The request does not fit what the description of the API says.").toStdString()},
        {"errors", std::move(errors)}};
    return QByteArray::fromStdString(problem.dump(2, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

QString violationText(const Violations &violations)
{
    constexpr size_t most = 3;
    QStringList texts;
    for (size_t i = 0; i < std::min(most, violations.size()); ++i)
        texts << violations[i].in + u' ' + violations[i].pointer + u": "_s + violations[i].message;
    const auto more = int(violations.size() - std::min(most, violations.size()));
    if (more > 0)
        texts << Tr::tr("and %n more", nullptr, more);
    return Tr::tr("Not as described: %1").arg(texts.join(u' '));
}

} // namespace Kinds::Mock
