// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplekind.h"

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;

namespace Testing {

namespace {

class SampleHandler final : public Core::Handler
{
public:
    void handle(const Core::ExchangePtr &exchange) override
    {
        exchange->respond({200, {{"Content-Type", "text/plain"}}}, "sample");
    }
};

Field field(const char *key, FieldType type, QVariant defaultValue)
{
    Field result;
    result.key = QString::fromLatin1(key);
    result.type = type;
    result.label = result.key.toUpper();
    result.help = u"About "_s + result.key + u'.';
    result.defaultValue = std::move(defaultValue);
    return result;
}

QList<Field> sampleFields()
{
    QList<Field> fields {field("rootFolder", FieldType::Folder, QString()),
                         field("textFile", FieldType::File, QString()),
                         field("spaFallback", FieldType::Flag, false),
                         field("showHidden", FieldType::Flag, true),
                         field("delay", FieldType::Integer, 10),
                         field("level", FieldType::Choice, u"low"_s),
                         field("headers", FieldType::Lines, QStringList()),
                         field("indexName", FieldType::Text, u"index.html"_s),
                         field("host", FieldType::Text, QString())};
    fields[0].required = true;
    fields[4].minimum = 1;
    fields[4].maximum = 100;
    fields[4].unit = u"s"_s;
    fields[5].choices = {{u"low"_s, u"Low"_s}, {u"high"_s, u"High"_s}};
    return fields;
}

} // namespace

Core::ServerKind sampleKind(const QString &id)
{
    Core::ServerKind kind;
    kind.id = id;
    kind.name = [] { return u"Sample"_s; };
    kind.description = [] { return u"Answers every request alike."_s; };
    kind.fields = sampleFields;
    kind.suggestName = [](const Core::FieldValues &) { return u"sample"_s; };
    kind.createHandler
        = [](const Core::FieldValues &) -> Core::Result<std::unique_ptr<Core::Handler>> {
        return std::unique_ptr<Core::Handler>(std::make_unique<SampleHandler>());
    };
    return kind;
}

Core::KindRegistry sampleRegistry(const QString &id)
{
    Core::KindRegistry registry;
    registry.add(sampleKind(id));
    return registry;
}

} // namespace Testing
