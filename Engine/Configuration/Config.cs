using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using YenValve.Engine;

namespace QuantConnect.Configuration;

/// <summary>Configuration of the run, by key. LEAN keeps one for the whole process.</summary>
public static class Config
{
    private static Dictionary<string, string> Own => RunContext.Current.Configuration;

    /// <summary>Text of a key.</summary>
    public static string Get(string key, string defaultValue = "") => Own.GetValueOrDefault(key, defaultValue);

    /// <summary>Truth of a key.</summary>
    public static bool GetBool(string key, bool defaultValue = false) => GetValue(key, defaultValue);

    /// <summary>Whole number of a key.</summary>
    public static int GetInt(string key, int defaultValue = 0) => GetValue(key, defaultValue);

    /// <summary>Number of a key.</summary>
    public static double GetDouble(string key, double defaultValue = 0.0) => GetValue(key, defaultValue);

    /// <summary>Value of a key; the default where there is none.</summary>
    public static T GetValue<T>(string key, T defaultValue = default!)
    {
        TryGetValue(key, defaultValue, out var value);
        return value;
    }

    /// <summary>Value of a key, if there is one.</summary>
    public static bool TryGetValue<T>(string key, out T value) => TryGetValue(key, default!, out value);

    /// <summary>Value of a key, or the default.</summary>
    public static bool TryGetValue<T>(string key, T defaultValue, out T value)
    {
        value = defaultValue;
        if (!Own.TryGetValue(key, out var text) || text.Length == 0 && typeof(T) != typeof(string)) return false;

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        value = (T)(type == typeof(string) ? text
            : type == typeof(bool) ? bool.Parse(text)
            : type.IsEnum ? Enum.Parse(type, text, true)
            : typeof(IConvertible).IsAssignableFrom(type) ? Convert.ChangeType(text, type, CultureInfo.InvariantCulture)
            : JsonConvert.DeserializeObject(text, type)!);
        return true;
    }

    /// <summary>Value of a key as JSON; null where there is none.</summary>
    public static JToken? GetToken(string key)
    {
        if (!Own.TryGetValue(key, out var text)) return null;
        try
        {
            return JToken.Parse(text);
        }
        catch (JsonReaderException)
        {
            return new JValue(text);
        }
    }

    /// <summary>Sets the value of a key for this run.</summary>
    public static void Set(string key, dynamic value) => Own[key] = value is string text ? text : (string)JToken.FromObject((object)value).ToString(Formatting.None);

    /// <summary>Name of the chosen environment.</summary>
    public static string GetEnvironment() => Get("environment");

    /// <summary>Forgets what was set.</summary>
    public static void Reset() => Own.Clear();
}
