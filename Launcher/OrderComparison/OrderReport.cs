using Spectre.Console;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.OrderComparison;

/// <summary>Tells how two runs compare, to people and to machines.</summary>
internal static class OrderReport
{
    private const int Shown = 20;

    /// <summary>Compares two event files, tells, and gives the exit code.</summary>
    /// <exception cref="ConfigurationException">One of them cannot be read.</exception>
    public static int Write(Session session, string first, string second, decimal tolerance)
    {
        var (ours, theirs) = (OrderEventFile.Read(first), OrderEventFile.Read(second));
        var differences = OrderComparer.Compare(ours, theirs, tolerance);
        if (session.IsJson)
        {
            session.WriteJson(new { Equal = differences.Count == 0, First = Side(first, ours), Second = Side(second, theirs), Differences = differences });
        }
        else
        {
            session.WriteLine(Line("first ", first, ours));
            session.WriteLine(Line("second", second, theirs));
            if (differences.Count == 0) session.WriteLine("equal, order by order");
            else Table(session, differences);
        }

        return differences.Count == 0 ? ExitCodes.Completed : ExitCodes.Finding;
    }

    private static object Side(string file, IReadOnlyList<OrderEventRow> rows) => new { File = file, Orders = Orders(rows), Events = rows.Count };

    private static string Line(string name, string file, IReadOnlyList<OrderEventRow> rows) =>
        FormattableString.Invariant($"{name}  {Counted.Of(Orders(rows), "order")}, {Counted.Of(rows.Count, "event")}  {file}");

    private static int Orders(IReadOnlyList<OrderEventRow> rows) => rows.Select(row => row.OrderId).Distinct().Count();

    private static void Table(Session session, IReadOnlyList<OrderDifference> differences)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "order", "event", "time", "field", "first", "second" }) table.AddColumn(heading);
        foreach (var one in differences.Take(Shown))
        {
            table.AddRow(FormattableString.Invariant($"{one.OrderId}"), FormattableString.Invariant($"{one.EventId}"),
                FormattableString.Invariant($"{one.Time:yyyy-MM-dd HH:mm}"), one.Field, Markup.Escape(one.First), Markup.Escape(one.Second));
        }

        session.Console.Write(table);
        var earliest = differences.MinBy(one => one.Time)!.Time;
        session.WriteLine(FormattableString.Invariant($"different: {Counted.Of(differences.Count, "place")}, the earliest at {earliest:yyyy-MM-dd HH:mm} UTC{(differences.Count > Shown ? $"; {Shown} shown" : "")}"));
    }
}
