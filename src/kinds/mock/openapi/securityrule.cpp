// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/securityrule.h"

#include "core/mock/openapi/openapiparts.h"
#include "kinds/mock/tr.h"

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Core::OpenApiParts;

SecurityRule SecurityRule::read(const Json &requirements, const Definition &definition)
{
    SecurityRule rule;
    for (const Json &each : requirements.is_array() ? requirements : Json::array()) {
        if (!each.is_object())
            continue;
        std::vector<Proof> proofs;
        for (const auto &[name, scopes] : each.get_ref<const Json::object_t &>())
            proofs.push_back(proofOf(name, definition(name)));
        rule.m_alternatives.push_back(std::move(proofs));
    }
    return rule;
}

// What is described nowhere cannot be missing.
SecurityRule::Proof SecurityRule::proofOf(const std::string &name, const Json *definition)
{
    Proof proof {.name = QString::fromStdString(name), .scheme = {}, .in = {}, .key = {}};
    if (!definition || !definition->is_object())
        return proof;
    const std::string type = OpenApiParts::text(*definition, "type");
    if (type == "apiKey") {
        proof.in = QString::fromStdString(OpenApiParts::text(*definition, "in"));
        proof.key = QString::fromStdString(OpenApiParts::text(*definition, "name"));
    } else if (type == "http") {
        proof.scheme = QByteArray::fromStdString(OpenApiParts::text(*definition, "scheme"));
    } else if (type == "basic") { // of 2.0
        proof.scheme = "Basic";
    } else if (type == "oauth2" || type == "openIdConnect") {
        proof.scheme = "Bearer";
    }
    return proof;
}

bool SecurityRule::Proof::isThere(const RequestFacts &facts) const
{
    if (!scheme.isEmpty()) {
        const QByteArrayList fields = facts.header("Authorization");
        return std::ranges::any_of(fields, [this](const QByteArray &field) {
            const QByteArray text = field.trimmed();
            const qsizetype space = text.indexOf(' ');
            return space > 0 && text.first(space).compare(scheme, Qt::CaseInsensitive) == 0
                && !text.mid(space).trimmed().isEmpty();
        });
    }
    const QByteArray wanted = key.toUtf8();
    if (in == "header"_L1)
        return !facts.header(wanted).isEmpty();
    if (in == "query"_L1)
        return !facts.query(wanted).isEmpty();
    return in != "cookie"_L1 || !facts.cookie(wanted).isEmpty();
}

bool SecurityRule::isMet(const RequestFacts &facts) const
{
    const auto isAllThere = [&](const std::vector<Proof> &proofs) {
        return std::ranges::all_of(proofs,
                                   [&](const Proof &proof) { return proof.isThere(facts); });
    };
    return m_alternatives.empty() || std::ranges::any_of(m_alternatives, isAllThere);
}

QString SecurityRule::missing() const
{
    QStringList alternatives;
    for (const auto &proofs : m_alternatives) {
        QStringList names;
        for (const Proof &proof : proofs)
            names << proof.name;
        alternatives << names.join(u" + "_s);
    }
    return Tr::tr("What the operation asks for is missing: %1.").arg(alternatives.join(u", "_s));
}

QByteArray SecurityRule::challenge() const
{
    QByteArrayList challenges;
    for (const auto &proofs : m_alternatives) {
        for (const Proof &proof : proofs) {
            const QByteArray challenge = proof.scheme + " realm=\"mock\"";
            if (!proof.scheme.isEmpty() && !challenges.contains(challenge))
                challenges << challenge;
        }
    }
    return challenges.join(", ");
}

} // namespace Kinds::Mock
