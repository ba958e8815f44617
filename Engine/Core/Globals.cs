using QuantConnect.Configuration;
using YenValve.Engine;

namespace QuantConnect;

/// <summary>Settings that LEAN keeps for the whole process; here they belong to the run.</summary>
public static class Globals
{
    /// <summary>Folder, below the working folder, of the data cache.</summary>
    public const string Cache = "./cache/data";

    private static Table Own => RunContext.Current.Service(_ => new Table());

    /// <summary>Address of the web API.</summary>
    public static string Api { get => Own.Api; set => Own.Api = value; }

    /// <summary>User that the run belongs to.</summary>
    public static int UserId { get => Own.UserId; set => Own.UserId = value; }

    /// <summary>Project that the run belongs to.</summary>
    public static int ProjectId { get => Own.ProjectId; set => Own.ProjectId = value; }

    /// <summary>Token of the user for the web API.</summary>
    public static string UserToken { get => Own.UserToken; set => Own.UserToken = value; }

    /// <summary>Organization that the run belongs to.</summary>
    public static string OrganizationID { get => Own.OrganizationId; set => Own.OrganizationId = value; }

    /// <summary>Folder of the result files.</summary>
    public static string ResultsDestinationFolder { get => Own.Results; set => Own.Results = value; }

    /// <summary>LEAN data folder.</summary>
    public static string DataFolder => RunContext.Current.DataFolder;

    /// <summary>Folder of cached data; the data folder, unless configured.</summary>
    public static string CacheDataFolder => Config.Get("cache-location") is { Length: > 0 } cache && !cache.IsDirectoryEmpty() ? cache : DataFolder;

    /// <summary>Whether the run is live.</summary>
    public static bool LiveMode => Config.GetBool("live-mode");

    /// <summary>Version of the engine.</summary>
    public static string Version => typeof(Globals).Assembly.GetName().Version?.ToString() ?? string.Empty;

    /// <summary>Reads the settings from the configuration again.</summary>
    public static void Reset() => Own.Read();

    /// <summary>Path of a folder of cached data, or of the data folder where there is none.</summary>
    public static string GetDataFolderPath(string relativePath)
    {
        var cached = Path.Combine(CacheDataFolder, relativePath);
        return cached.IsDirectoryEmpty() ? Path.Combine(DataFolder, relativePath) : cached;
    }

    private sealed class Table
    {
        public Table() => Read();

        public string Api { get; set; } = string.Empty;

        public int UserId { get; set; }

        public int ProjectId { get; set; }

        public string UserToken { get; set; } = string.Empty;

        public string OrganizationId { get; set; } = string.Empty;

        public string Results { get; set; } = string.Empty;

        public void Read()
        {
            Api = Config.Get("api-url", "https://www.quantconnect.com/api/v2/");
            UserId = Config.GetInt("job-user-id");
            ProjectId = Config.GetInt("project-id");
            UserToken = Config.Get("api-access-token");
            OrganizationId = Config.Get("job-organization-id");
            Results = Config.Get("results-destination-folder", Directory.GetCurrentDirectory());
        }
    }
}
