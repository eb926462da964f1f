// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/templateengine.h"

#include <QObject>

#include <vector>

namespace Kinds::Mock {

class MockEngine;

// Reads the templates of a mock file, a few at a time, so that mistakes in them are told before
// somebody asks for them. Lives in the server's thread.
class TemplateCheck final : public QObject
{
    Q_OBJECT

public:
    explicit TemplateCheck(QObject *parent = nullptr);
    ~TemplateCheck() override;
    Q_DISABLE_COPY_MOVE(TemplateCheck)

    // Those of these routes from now on. templates: who reads them; null: nobody.
    void begin(const MockEngine &routes, std::shared_ptr<Core::TemplateEngine> templates);

signals:
    void faultFound(const QString &sentence);

private:
    struct Text
    {
        QString part; // of a route, as a part of a sentence
        QString route;
        int line = 0;
        QString text;
    };

    void collect(const MockEngine &routes);
    void goOn();

    std::shared_ptr<Core::TemplateEngine> m_templates;
    std::vector<Text> m_waiting;
    bool m_isUnderWay = false;
};

} // namespace Kinds::Mock
