using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Util;

/// <summary>Writes a type as another one, and reads it back.</summary>
public abstract class TypeChangeJsonConverter<T, TResult> : JsonConverter
{
    private static readonly JsonSerializer PrivateConstructors = new()
    {
        ConstructorHandling = ConstructorHandling.AllowNonPublicDefaultConstructor,
    };

    /// <summary>Whether reading fills an object that exists already.</summary>
    protected virtual bool PopulateProperties => true;

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        Create(objectType, JToken.Load(reader));

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        serializer.Serialize(writer, Convert((T)value!));

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(T) == objectType;

    /// <summary>Makes the object from its JSON.</summary>
    protected virtual T Create(Type type, JToken token) => typeof(TResult).IsClass && typeof(T) != typeof(string)
        ? Convert(token.ToObject<TResult>(PrivateConstructors)!)
        : Convert(token.Value<TResult>()!);

    /// <summary>What is written for the value.</summary>
    protected abstract TResult Convert(T value);

    /// <summary>The value that was written so.</summary>
    protected abstract T Convert(TResult value);
}
