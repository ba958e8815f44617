using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace YenValve.Launcher.Configuration;

/// <summary>
/// LEAN's config.json. Keys of the chosen environment win over those at the top. A relative path counts from the working
/// directory, as on LEAN; an input that is not there is looked for beside the configuration file.
/// </summary>
internal sealed class LeanConfig
{
    public const string Environment = "environment";
    public const string AlgorithmLocation = "algorithm-location";
    public const string AlgorithmTypeName = "algorithm-type-name";
    public const string AlgorithmId = "algorithm-id";
    public const string DataFolder = "data-folder";
    public const string ResultsFolder = "results-destination-folder";
    public const string ObjectStoreFolder = "object-store-root";

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _parameters;
    private readonly string _folder;
    private readonly JObject? _environments;
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.OrdinalIgnoreCase);

    private LeanConfig(string folder, JObject content)
    {
        _folder = folder;
        Flatten(content);
        _environments = content["environments"] as JObject;
        var environment = Get(Environment);
        if (environment != null && _environments?[environment] is JObject chosen) Flatten(chosen);
        _parameters = content["parameters"] is { } parameters ? Texts(parameters.ToString()) : [];
    }

    /// <summary>Algorithm parameters as text.</summary>
    public IReadOnlyDictionary<string, string> Parameters => _parameters;

    /// <summary>Every plain key as text.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Reads a configuration file; comments are allowed, as LEAN allows them.</summary>
    public static LeanConfig Read(string path)
    {
        if (!File.Exists(path)) throw new ConfigurationException($"configuration file not found: {path}");
        try
        {
            return new LeanConfig(Path.GetDirectoryName(Path.GetFullPath(path))!, Parse(File.ReadAllText(path)));
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new ConfigurationException($"{path}: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{path} cannot be read: {error.Message}");
        }
    }

    public string? Get(string key) => _values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    /// <summary>Names of the environments that the file has.</summary>
    public IReadOnlyList<string> Environments => [.. _environments?.Properties().Select(property => property.Name) ?? []];

    /// <summary>Chooses an environment: its keys win over those at the top.</summary>
    /// <exception cref="ConfigurationException">The file has none of that name.</exception>
    public void Choose(string environment)
    {
        if (_environments?[environment] is not JObject chosen)
            throw new ConfigurationException($"the configuration has no environment {environment}; it has {(Environments.Count == 0 ? "none" : string.Join(", ", Environments))}");
        Flatten(chosen);
        Set(Environment, environment);
    }

    /// <summary>A key that holds a list; empty where it is not there. A single text is a list of one.</summary>
    public IReadOnlyList<string> List(string key) => _lists.TryGetValue(key, out var list) ? list : Get(key) is { } one ? [one] : [];

    public void Set(string key, string value) => _values[key] = value;

    public void SetParameter(string name, string value) => _parameters[name] = value;

    /// <summary>A file or folder that must exist already.</summary>
    public string ExistingPath(string key, bool folder)
    {
        var value = Get(key) ?? throw new ConfigurationException($"{key} is not set");
        foreach (var candidate in new[] { Path.GetFullPath(value), Path.GetFullPath(value, _folder) })
        {
            if (folder ? Directory.Exists(candidate) : File.Exists(candidate)) return candidate;
        }
        throw new ConfigurationException($"{key} not found: {value}");
    }

    private static JObject Parse(string text)
    {
        // Dates stay the text they are: a parameter must reach the algorithm as it was written.
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    /// <summary>Values by way of text, as on LEAN: true becomes "true".</summary>
    private static Dictionary<string, string> Texts(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        if (!reader.Read() || reader.TokenType != JsonToken.StartObject) throw new JsonException("parameters are not an object of names and values");
        var texts = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            texts[name] = reader.ReadAsString()!;
        }
        return texts;
    }

    private void Flatten(JObject content)
    {
        foreach (var property in content.Properties())
        {
            if (property.Value is JValue { Value: { } value }) _values[property.Name] = Text(value);
            else if (property.Value is JArray list) _lists[property.Name] = [.. list.Select(static item => item.ToString())];
        }
    }

    private static string Text(object value) =>
        value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
