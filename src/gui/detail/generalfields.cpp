// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/generalfields.h"

#include "gui/detail/accessfields.h"
#include "gui/detail/limitfields.h"
#include "gui/detail/tlsfields.h"

#include <QHostAddress>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;
using Policy = Core::ServerConfig::PortPolicy;

const QString GeneralFields::name = u"general.name"_s;
const QString GeneralFields::host = u"general.host"_s;
const QString GeneralFields::portPolicy = u"general.portPolicy"_s;
const QString GeneralFields::port = u"general.port"_s;

namespace {

const QString autostart = u"general.autostart"_s;
const QString keepsTraffic = u"general.keepTraffic"_s;
constexpr int usualPort = 8080;

QString word(Policy policy)
{
    switch (policy) {
    case Policy::Random:
        return u"random"_s;
    case Policy::Fixed:
        return u"fixed"_s;
    case Policy::Preferred:
        return u"preferred"_s;
    }
    Q_UNREACHABLE();
}

Policy policyOf(const QString &text)
{
    return text == word(Policy::Fixed)    ? Policy::Fixed
        : text == word(Policy::Preferred) ? Policy::Preferred
                                          : Policy::Random;
}

Core::Result<> checkHost(const QVariant &value)
{
    const QString text = value.toString();
    if (text == "localhost"_L1 || !QHostAddress(text).isNull())
        return {};
    return Core::failure(
        GeneralFields::tr(
            "“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.")
            .arg(text));
}

Field makeField(const QString &key, FieldType type, const QString &label, const QString &help,
                const QVariant &defaultValue)
{
    Field field;
    field.key = key;
    field.type = type;
    field.label = label;
    field.help = help;
    field.defaultValue = defaultValue;
    return field;
}

Field nameField(const QString &defaultName, const QStringList &takenNames)
{
    Field field = makeField(GeneralFields::name, FieldType::Text, GeneralFields::tr("Name"), {},
                            defaultName);
    field.required = true;
    field.check = [takenNames](const QVariant &value) -> Core::Result<> {
        if (!takenNames.contains(value.toString()))
            return {};
        return Core::failure(
            GeneralFields::tr("Another server is called “%1”: choose another name.")
                .arg(value.toString()));
    };
    return field;
}

Field hostField()
{
    Field field = makeField(GeneralFields::host, FieldType::Text, GeneralFields::tr("Address"),
                            GeneralFields::tr("127.0.0.1 is reachable from this computer only."),
                            Core::ServerConfig().host);
    field.required = true;
    field.choices = {
        {u"127.0.0.1"_s, GeneralFields::tr("127.0.0.1 (this computer only)")},
        {u"::1"_s, GeneralFields::tr("::1 (this computer only, IPv6)")},
        {u"0.0.0.0"_s, GeneralFields::tr("0.0.0.0 (everyone in the network)")},
        {u"::"_s, GeneralFields::tr(":: (everyone in the network, IPv6 too)")},
    };
    field.check = checkHost;
    return field;
}

Field portPolicyField()
{
    Field field = makeField(GeneralFields::portPolicy, FieldType::Choice, GeneralFields::tr("Port"),
                            {}, word(Policy::Random));
    field.choices = {
        {word(Policy::Random), GeneralFields::tr("Any free port")},
        {word(Policy::Preferred), GeneralFields::tr("A certain port, or any if it is taken")},
        {word(Policy::Fixed), GeneralFields::tr("A certain port only")},
    };
    return field;
}

Field portField()
{
    Field field = makeField(GeneralFields::port, FieldType::Integer,
                            GeneralFields::tr("Port number"), {}, usualPort);
    field.minimum = 1;
    field.maximum = 65'535;
    return field;
}

} // namespace

QList<Field> GeneralFields::fields(const QString &defaultName, const QStringList &takenNames)
{
    QList<Field> fields {
        nameField(defaultName, takenNames),
        makeField(autostart, FieldType::Flag, tr("Start with the window"),
                  tr("The server starts by itself when Portside opens."), false),
        makeField(
            keepsTraffic, FieldType::Flag, tr("Keep its traffic"),
            tr("Requests are kept on the disk, also when Portside ends. Without it the server "
               "is private: nothing of its requests is written, and what was kept of them is "
               "deleted."),
            true),
    };
    for (Field field : {hostField(), AccessFields::consent(), portPolicyField(), portField()}) {
        field.group = tr("Network");
        fields << field;
    }
    return fields + TlsFields::fields() + AccessFields::names() + LimitFields::fields();
}

Core::FieldValues GeneralFields::valuesOf(const Core::ServerConfig &config)
{
    Core::FieldValues values = LimitFields::valuesOf(config);
    values.insert(AccessFields::valuesOf(config));
    values.insert(TlsFields::valuesOf(config.tls));
    values.insert(name, config.name);
    values.insert(autostart, config.autostart);
    values.insert(keepsTraffic, config.keepsTraffic);
    values.insert(host, config.host);
    values.insert(portPolicy, word(config.portPolicy));
    if (config.port != 0)
        values.insert(port, qlonglong(config.port));
    return values;
}

void GeneralFields::apply(const Core::FieldValues &values, Core::ServerConfig &config)
{
    if (values.contains(name))
        config.name = values.value(name).toString();
    config.autostart = values.value(autostart, false).toBool();
    config.keepsTraffic = values.value(keepsTraffic, true).toBool();
    config.host = values.value(host, Core::ServerConfig().host).toString();
    config.portPolicy = policyOf(values.value(portPolicy).toString());
    config.port = config.portPolicy == Policy::Random
        ? quint16(0)
        : quint16(values.value(port, usualPort).toUInt());
    AccessFields::apply(values, config);
    config.tls = TlsFields::settingsOf(values);
    LimitFields::apply(values, config);
}

bool GeneralFields::isGeneral(const QString &key)
{
    return key.startsWith("general."_L1);
}

} // namespace Gui
