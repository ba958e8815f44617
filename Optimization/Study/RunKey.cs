using System.Security.Cryptography;
using System.Text;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Study;

/// <summary>One name for all that decides a run's result: what was run under it before need not be run again.</summary>
internal static class RunKey
{
    public static string Of(ParameterSet parameters, RunIdentity identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parameters.ToJson(), identity.Engine, identity.Algorithm, identity.Data, identity.Settings))));
}
