// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/templateengine.h"
#include "templates/watchdog.h"

#include <QHash>
#include <QJSEngine>

namespace Templates {

class Bridge;

// Handlebars in Qt's JavaScript engine. Lives in the thread in which it was made.
class Engine final : public Core::TemplateEngine
{
public:
    Engine();
    ~Engine() override;
    Q_DISABLE_COPY_MOVE(Engine)

    Core::Result<QString, Core::TemplateFault> fill(const QString &text,
                                                    Core::TemplateHost &host) override;
    Core::Result<QString, Core::TemplateFault> fillValue(const QString &text,
                                                         Core::TemplateHost &host) override;
    std::optional<Core::TemplateFault> check(const QString &text) override;

private:
    using Numbers = QHash<QString, int>; // of what was read, -1: no such template

    void load(const QString &file);
    Core::Result<int, Core::TemplateFault> numberOf(Numbers &numbers, const QString &text,
                                                    bool isValue);
    Core::Result<QString, Core::TemplateFault> run(const QJSValue &fill, int number,
                                                   Core::TemplateHost &host);
    // What the helpers have noted.
    Core::TemplateFault fault(bool isInterrupted) const;

    QJSEngine m_engine;
    Bridge *m_bridge;
    Watchdog m_watchdog;
    QJSValue m_compile;
    QJSValue m_fill;
    QJSValue m_fillValue;
    QJSValue m_own;
    Numbers m_texts;
    Numbers m_values;
};

} // namespace Templates
