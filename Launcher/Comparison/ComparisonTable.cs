using System.Globalization;
using Spectre.Console;
using YenValve.Engine;

namespace YenValve.Launcher.Comparison;

/// <summary>The run beside what it has to be measured against: the same run without the macro cut, and Bitcoin bought and held.</summary>
internal static class ComparisonTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(IAnsiConsole console, BacktestOutcome run, BacktestOutcome twin)
    {
        var columns = new[]
        {
            new Column("YenValve", DailyPerformance.Of(DailySeries.Equity(run)), run),
            new Column("without the macro cut", DailyPerformance.Of(DailySeries.Equity(twin)), twin),
            new Column("buy and hold BTC", DailyPerformance.Of(DailySeries.Benchmark(run)), null),
        };
        var table = new Table().Border(TableBorder.Simple).AddColumn("");
        foreach (var column in columns) table.AddColumn(column.Name, c => c.RightAligned());
        Row(table, "Compound annual return", columns, c => Percent(c.Performance.AnnualReturn));
        Row(table, "Volatility, annual", columns, c => Percent(c.Performance.Volatility));
        Row(table, "Sharpe ratio (cash earns nothing)", columns, c => Number(c.Performance.Sharpe));
        Row(table, "Maximum drawdown", columns, c => Percent(c.Performance.MaximumDrawdown));
        Row(table, "Calmar ratio", columns, c => Number(c.Performance.Calmar));
        Row(table, "1 becomes", columns, c => Number(c.Performance.Final));
        Row(table, "Orders", columns, c => c.Outcome?.Result.Orders.Count.ToString(CultureInfo.InvariantCulture) ?? "-");
        Row(table, "Fees", columns, c => c.Outcome?.Result.Statistics["Total Fees"] ?? "-");
        console.Write(table);
    }

    private static void Row(Table table, string name, Column[] columns, Func<Column, string> value) =>
        table.AddRow([Markup.Escape(name), .. columns.Select(c => Markup.Escape(value(c)))]);

    private static string Percent(double value) => (100.0 * value).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static string Number(double value) => double.IsNaN(value) ? "-" : value.ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record Column(string Name, DailyPerformance Performance, BacktestOutcome? Outcome);
}
