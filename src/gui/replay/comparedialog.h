// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace Gui {

class Masking;
struct BodyComparison;
struct Comparison;

// Two exchanges beside each other: heads aligned, JSON by its values, texts by their lines; main
// thread.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Core::ExchangeRecord &before, const Core::ExchangeRecord &after,
                  const Masking *masking, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CompareDialog)

private:
    void compare();
    void fill(const Comparison &comparison);
    void addHeads(const Comparison &comparison);
    void addBody(const QString &title, const BodyComparison &body);

    const Core::ExchangeRecord m_before;
    const Core::ExchangeRecord m_after;
    const Masking *m_masking; // may be null
    int m_turn = 0; // of the comparison that counts
    QLabel *m_summary;
    QTabWidget *m_tabs;
};

} // namespace Gui
