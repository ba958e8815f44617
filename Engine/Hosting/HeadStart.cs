using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>
/// What every run needs whatever it runs, made ready on another core while the program is still reading its command line and configuration.
/// A run does without it, and is the same without it: it waits for what it needs, or reads it itself.
/// </summary>
public static class HeadStart
{
    /// <summary>Begins; on a single core it would only be in the way, and nothing is done.</summary>
    /// <param name="dataFolder">LEAN data folder that the run will most likely use; one that is not there is left alone.</param>
    public static void Begin(string dataFolder)
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(() => Prepare(dataFolder));
    }

    private static void Prepare(string dataFolder)
    {
        // What goes wrong here goes wrong again in the run, which says so.
        using var scope = new RunContext(dataFolder, new Dictionary<string, string>()).Enter();
        _ = TimeZones.NewYork;
        if (!Directory.Exists(dataFolder)) return;
        MarketHoursDatabase.FromDataFolder();
        SymbolPropertiesDatabase.FromDataFolder();
    }
}
