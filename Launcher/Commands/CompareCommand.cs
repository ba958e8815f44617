using System.CommandLine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.OrderComparison;

namespace YenValve.Launcher.Commands;

/// <summary><c>compare</c>: two runs, order by order.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var first = Run("first");
        var second = Run("second");
        var tolerance = Tolerance();
        var command = new ExampledCommand("compare", "Compares the order events of two runs, this engine's or LEAN's, order by order. Exit code 1 when they differ.",
            "yenvalve compare results lean-results",
            "yenvalve compare results/YenValve.json other/YenValve-order-events.json --tolerance 1e-9") { first, second, tolerance };
        return command.Runs(session => OrderReport.Write(session, OrderEventFile.Find(session.Parsed.GetRequiredValue(first)),
            OrderEventFile.Find(session.Parsed.GetRequiredValue(second)), Read(session, tolerance)));
    }

    internal static Option<double> Tolerance() => new("--tolerance")
    {
        Description = "Relative difference up to which numbers count as equal.",
        HelpName = "fraction",
        DefaultValueFactory = _ => 0.0,
    };

    internal static decimal Read(Session session, Option<double> tolerance)
    {
        var value = session.Parsed.GetValue(tolerance);
        return value is >= 0.0 and <= 1.0 ? (decimal)value : throw new ConfigurationException("--tolerance lies in [0, 1]");
    }

    private static Argument<string> Run(string name) => new(name) { Description = "Folder of result files, a result file or its -order-events.json." };
}
